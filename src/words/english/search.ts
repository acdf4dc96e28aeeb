import { capital, digits, list, plural } from './counts.ts';

const quote = (words: string[]) => list(words.map((word) => `“${word}”`));

/** The words of the search in English. */
export const search = {
  title: 'Search',
  summary: 'Every stance, note and practice, by the words in them.',
  shortcut: 'Ctrl K',
  field: 'Words to look for',
  hint: 'A phrase in quotation marks is found exactly as it stands.',
  scope: 'Where to look',
  everything: 'Everything',
  device: 'On this device',
  kinds: { notes: 'Note', practices: 'Practice' },
  close: 'Close',
  looking: 'Looking.',
  found: (number: number) => `${capital(plural(number, 'passage', 'passages'))}.`,
  nothing: (query: string) => `Nothing found for “${query}”.`,
  nothingIn: (query: string, scope: string) => `Nothing found for “${query}” under “${scope}”.`,
  near: (words: string[], number: number) =>
    `Nothing found for ${quote(words)}. Near it: ${plural(number, 'passage', 'passages')}.`,
  widen: (number: number) => `Look everywhere (${plural(number, 'passage', 'passages')})`,
  more: 'Show more',
  deviceHint: 'Looks only through what you kept here. Nothing of it leaves this device.',
  kept: (number: number) =>
    `${capital(plural(number, 'reflection', 'reflections'))} on this device.`,
  keptNothing: (query: string) => `Nothing on this device has “${query}” in it.`,
  nothingInGarden: (query: string) => `Nothing found for “${query}” in the garden.`,
  nearInGarden: (words: string[], number: number) =>
    `Nothing found for ${quote(words)} in the garden. Near it: ${plural(number, 'passage', 'passages')}.`,
  keptFault: (reason: string) => `What is kept on this device could not be searched. ${reason}`,
  keptUnread: 'This browser could not read it.',
  keptAbsent: 'The script that reads it has not loaded.',
  keptElsewhere: (number: number) =>
    `Look on this device (${plural(number, 'reflection', 'reflections')})`,
  allKept: (number: number) => `All ${digits(number)} on this device`,
  inGarden: 'Look in the garden',
  goal: (name: string) => `Goal: ${name}`,
  /** Said before a result to who hears its link alone, and after it. */
  of: (lesson: string) => `${lesson}, `,
  on: (day: string) => `, ${day}`,
  slow: 'The search has not answered for five seconds.',
  broken: 'The search could not be loaded.',
  unbuilt: 'Here the search reads the last build. Run npm run build, then try again.',
  absent: 'The search has not loaded.',
  again: 'Try again',
  pages: 'Pages',
  index: 'Everything there is to find',
  indexHint: 'The same without searching: every lesson, note, practice and topic by its name.',
  all: { lessons: 'All lessons', notes: 'All notes', practices: 'All practices' },
  noScript: 'Searching needs JavaScript. Everything there is to find stands in the lists below.',
  marked: (number: number) => `${capital(plural(number, 'mark', 'marks'))}.`,
  markAt: (place: number, number: number) => `Mark ${digits(place)} of ${digits(number)}.`,
  nextMark: 'Next mark',
  clear: 'Clear',
  clearMarks: 'Clear the marks',
};
