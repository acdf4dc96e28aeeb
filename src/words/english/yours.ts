import { capital, digits, plural } from './counts.ts';

const reflections = (number: number) => plural(number, 'reflection', 'reflections');

/** The words of the page where readers find what they kept, in English. */
export const yours = {
  title: 'Yours',
  summary:
    'What you kept in this garden, to come back to when you like. It is on this device, and nowhere else.',
  withoutScript:
    'What you keep is in this browser, and only JavaScript can read it from there. With it, this page would show your answers and what you wrote beside lessons, let you search them, set two side by side, add a note, take everything along as a file, and erase it.',
  loading: 'Looking for what you kept.',
  broken: 'This page could not be loaded whole. What you kept is untouched.',
  again: 'Try again',
  empty: 'Nothing is kept here. Nothing has to be.',
  emptyHint:
    'What you write beside a lesson, and the answers to a practice if you keep them, stand here for you to find again.',
  practices: 'See the practices',
  /** One of the things that are kept, with its day, where it is named in a sentence or a list. */
  dated: (title: string, day: string) => `${title}, ${day}`,
  listed: (title: string, day: string) => `${title} (${day})`,
  list: {
    title: 'What you kept',
    search: 'Search what you kept',
    arrange: 'In which order',
    arrangements: { newest: 'Newest first', goal: 'By goal', practice: 'By practice' },
    found: (number: number) => `${capital(reflections(number))} found.`,
    nothing: (query: string) => `Nothing of yours has “${query}” in it.`,
    noGoal: 'Without a goal',
    unfinished: 'Not finished',
    firstAndLast: 'The first beside the latest',
    more: 'Show more',
    goal: (name: string) => `Goal: ${name}`,
  },
  one: {
    back: 'All that you kept',
    gone: 'This is not kept here, or not any more.',
    practice: 'To the practice',
    lesson: 'To the lesson',
    answers: 'What you answered',
    stances: 'What you wrote',
    note: 'A note of your own',
    noteHint: 'What you would say to it today, or what became of it.',
    beside: 'Set it beside another',
    /** Names the two that a link sets side by side. */
    besideDay: (day: string) => `Beside ${day}`,
    erase: 'Erase this',
  },
  two: {
    askedThen: (ask: string) => `Then it was asked: “${ask}”`,
    print: 'Print',
    note: 'Your note',
  },
  revisit: {
    title: 'Come back to it',
    hint: 'You would be asked once, when you are here after that day.',
    inThreeMonths: 'In three months',
    inAYear: 'In a year',
    on: (day: string) => `You wished to come back to it on ${day}.`,
    offered: (day: string) => `You wished to come back to it on ${day}, and were asked.`,
    file: 'Put it in a calendar',
    fileHint: 'The file holds the day and this address, and nothing that you wrote.',
    forget: 'Forget it',
  },
  offers: {
    title: 'From earlier',
    due: 'You wished to come back to this:',
    onThisDay: (year: string) => `On this day in ${year}:`,
    clearing:
      'Browsers may clear what sites keep, some of them after a week without a visit. A file that you export stays yours.',
  },
  outdated: 'This site has changed since the page was loaded. Reload it before you go on.',
  cleared:
    'This browser has just emptied what it kept of this site. What you see is still in this page.',
  putBack: 'Put it back',
  leaveEmpty: 'Leave it empty',
  leftEmpty: 'It is left empty.',
  along: {
    title: 'Take it along',
    hint: 'A file of everything here, made on this device.',
    json: 'Export as JSON',
    jsonHint: 'complete, and can be brought back',
    markdown: 'Export as Markdown',
    markdownHint: 'to read',
  },
  bringIn: {
    title: 'Bring something back',
    hint: 'From a JSON file that was exported here or in another browser.',
    choose: 'Choose a file',
    preview: 'What is in this file',
    otherSite: (site: string) => `It was exported from another garden, “${site}”.`,
    kinds: {
      new: 'New',
      differing: 'Different from what is here; both would be kept',
      same: 'Here already',
    },
    others: (number: number) => `and ${digits(number)} more`,
    unreadable: (number: number) =>
      `${capital(plural(number, 'thing', 'things'))} in it could not be read where it was made, and would be set aside here too.`,
    nothingNew: 'Everything in it is here already.',
    confirm: 'Bring it in',
    leave: 'Leave it',
    done: (number: number) => `${capital(plural(number, 'is', 'are'))} here now.`,
  },
  erase: {
    title: 'Erase',
    hint: 'It is gone from this device at once. Until you leave this page you can take that back.',
    all: 'Erase everything here',
    erased: (number: number) =>
      `${capital(plural(number, 'thing is', 'things are'))} erased from this device.`,
    undo: 'Take that back',
    undone: 'It is back.',
  },
  apart: {
    title: 'What cannot be read',
    hint: 'It is kept as it is. Nothing here is lost or changed unless you erase it.',
    download: 'Download it',
    erase: 'Erase what cannot be read',
  },
  panel: {
    title: 'What this site keeps, and where',
    intro:
      'Nothing that you write leaves this device. There is no account, no server that takes it, no cookie and nobody who counts your visits. This is everything that the site keeps in your browser:',
    places: {
      theme: {
        name: 'Light or dark',
        text: 'If you chose one with the switch below. Until you choose “As my device” again.',
      },
      practice: {
        name: 'A practice that you are taking',
        text: 'Your answers so far. With the history of the tab, which knows the question you are at, they go when the tab is closed.',
      },
      wish: {
        name: 'Whether practices are kept',
        text: 'Your choice under a question, once you have made one.',
      },
      own: {
        name: 'What you write beside a lesson without keeping it',
        text: 'Until the tab is closed.',
      },
      keeping: {
        name: 'What is just being kept',
        text: 'What you wrote last, until it is kept: mostly for less than a second. If the page is closed first, it is kept on your next visit. Without https it stands in sessionStorage, and goes with the tab.',
      },
      kept: {
        name: 'What you keep',
        text: 'Answers, if you asked for them to be kept; what you write beside lessons, unless you chose otherwise; your notes; and what this site has told you once. Until you erase it; that you did is noted for a day, without a word of it, so that no other tab brings it back.',
      },
    },
    limits:
      'Anyone who uses this browser can read what is kept in it. Browsers may clear it, some of them after a week without a visit. A file that you export is out of their reach.',
  },
};
