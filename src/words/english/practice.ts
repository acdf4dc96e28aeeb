import { count, digits, either, form, plural } from './counts.ts';
import { plan } from './plan.ts';

type Bounds = { least: string; most: string; step: string; isWhole: boolean };

/** The words of practices in English. */
export const practice = {
  name: 'A practice',
  title: 'Practices',
  summary: 'Questions to take something of your own through, at your own pace.',
  empty: 'No practices yet.',
  belongs: 'Belongs to',
  promise: 'Nothing is scored, and nothing leaves this device.',
  guided: 'One question at a time',
  next: 'Next',
  back: 'Back',
  skip: 'Skip',
  clear: 'Take it back',
  question: (number: number, of?: number) =>
    of === undefined ? `Question ${digits(number)}` : `Question ${digits(number)} of ${digits(of)}`,
  kept: 'Not kept: your answers stay in this tab, and go when it is closed.',
  notKept: 'This browser lets nothing be kept. Your answers last until you leave this page.',
  keeping: {
    promise: 'Kept on this device as you answer, and nowhere else.',
    keep: 'Keep on this device?',
    keepNot: 'Don’t keep',
  },
  unfinished: (day: string, goal: string) =>
    goal === ''
      ? `You left this unfinished on ${day}.`
      : `You left this unfinished on ${day}, with “${goal}”.`,
  resume: 'Go on from there',
  eraseUnfinished: 'Erase it',
  note: 'A note to yourself',
  review: 'What you answered',
  passedBy: 'Passed by',
  change: 'Change',
  /** What follows says which answer is meant. */
  changeOf: (ask: string) => `: ${ask}`,
  hear: 'Hear what it says',
  goal: (name: string) => `Your goal: ${name}`,
  because: 'Because you said',
  copy: 'Copy as text',
  copied: 'Copied.',
  notCopied: 'This browser would not copy. You can print it, or select the text instead.',
  print: 'Print',
  share: {
    offer: 'Share this outcome',
    hint: 'Whoever opens this address reads this outcome as text, as one of those that are possible, and nothing of your answers.',
    address: 'The address of this outcome',
    copy: 'Copy the address',
    copied: 'Copied.',
    notCopied: 'This browser would not copy. You can select the address and copy it yourself.',
  },
  toReview: 'Back to your answers',
  again: 'Start again',
  takeUp: 'Take up your answers again',
  waiting: 'One moment.',
  failed: (text: string) =>
    `The rest of this practice could not be loaded. Next tries again, or you can read ${text}.`,
  failedLink: 'all of it as text',
  wholeText: 'The whole text',
  wholeTextHint:
    'Every question, and everything that may be said at the end, to read as it stands.',
  withoutScript: 'Going on from here needs JavaScript.',
  questions: 'What it asks',
  written: 'In your own words.',
  number: (from: string, to: string, example: string) =>
    `A number from ${from} to ${to}; ${example}, for example.`,
  slips: {
    'too-small': ({ least }: Bounds) => `That is less than this can take: it begins at ${least}.`,
    'too-big': ({ most }: Bounds) => `That is more than this can take: it ends at ${most}.`,
    'between-steps': ({ step, isWhole }: Bounds) =>
      isWhole ? 'Only whole numbers fit here.' : `Only steps of ${step} fit here.`,
    'no-number': () => 'That can’t be read as a number.',
  },
  slipWay: 'You can change it, or skip the question.',
  quoted: 'your answer',
  asksAgain: (times: number) =>
    `Asked again of each new answer, up to ${count(times)} times in all. Passing it by ends it.`,
  draft: {
    copy: 'Copy this text',
    renew: 'Write it from the answers again',
    hint: 'Your answer would stand where a question does here in brackets. A line whose question is passed by is left out.',
    gap: (ask: string) => `[${ask}]`,
    oneOf: 'One of these, by what you choose:',
  },
  plan,
  outcomes: 'What it may say',
  outcomesHint: 'After your answers you would be told one of these.',
  arrived: (practice: string) =>
    `This is one of the things that “${practice}” may say, depending on what is answered.`,
  take: 'Take it yourself',
  try: 'To try',
  read: 'To read',
  carry: 'To carry along',
  when: (condition: string) => `Asked only if ${condition}.`,
  conditions: {
    all: (parts: string[]) => parts.join(', and '),
    any: (parts: string[]) => parts.join(', or '),
    not: (part: string) => `it is not so that ${part}`,
    atLeast: (tag: string, number: number) =>
      `${number === 1 ? 'an' : `at least ${count(number)}`} earlier ${form(number, 'answer leans', 'answers lean')} towards “${tag}”`,
    atMost: (tag: string, number: number) =>
      `${number === 0 ? '' : 'at most '}${plural(number, 'earlier answer leans', 'earlier answers lean')} towards “${tag}”`,
    more: (tag: string, than: string, by: number) =>
      `earlier answers lean more towards “${tag}” than towards “${than}”${by > 1 ? `, by ${count(by)} at least` : ''}`,
    is: (ask: string, answers: string[]) =>
      `the answer to “${ask}” is ${either(answers.map((answer) => `“${answer}”`))}`,
    answered: (ask: string, is: boolean) => `“${ask}” is ${is ? 'answered' : 'passed by'}`,
    numberAtLeast: (ask: string, amount: string) => `the answer to “${ask}” is ${amount} or more`,
    numberAtMost: (ask: string, amount: string) => `the answer to “${ask}” is ${amount} or less`,
    nothing: 'nothing is answered before it',
  },
};
