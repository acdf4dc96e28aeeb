import { count, list, plural } from './counts.ts';

type Figures = { amount: string; weeks: number; days: number; rest: number; slack: number };

const weeks = (number: number) => plural(number, 'week', 'weeks');

/** A number that stands for its weeks by itself. */
const none = (number: number) => (number === 0 ? 'none' : count(number));

/** The words of a plan in English. */
export const plan = {
  name: 'What it works out',
  title: 'What it asks of a day',
  tight: 'With every day taken',
  roomy: 'With room',
  /** A load after its head, in a text. */
  line: (head: string, load: string) => `${head}: ${load}`,
  load: (day: string, week: string) => `${day} a day, ${week} a week`,
  noLoad: 'no day left',
  sum: ({ amount, weeks: span, days, rest, slack }: Figures) =>
    `${amount} over ${weeks(span)}, on ${days === 7 ? 'every day' : plural(days, 'day', 'days')} of each, with ${weeks(rest)} of rest and ${none(slack)} left free at the end.`,
  left: (left: number, all: number) =>
    `Of ${plural(all, 'day', 'days')} there are ${count(left)} to do it on.`,
  noneLeft:
    'No day is left to do it on. A longer span, or less in it, would make a place for it; so would less set aside, though that may be the part worth keeping.',
  examples: (figures: string[]) =>
    `Where you gave no number, an example stands in: ${list(figures)}.`,
  allExamples: 'These are the figures of an example. With your own numbers they would be yours.',
  parts: {
    amount: (amount: string) => amount,
    weeks,
    days: (days: number) => `${plural(days, 'day', 'days')} a week`,
    rest: (rest: number) => `${weeks(rest)} of rest`,
    slack: (slack: number) => `${weeks(slack)} left free`,
  },
  weeks: {
    full: 'a week of doing it',
    rest: 'a week of rest',
    free: 'a week left free',
  },
  drawn: (full: number, rest: number, free: number) =>
    `A mark for each week: ${none(full)} of doing it, ${none(rest)} of rest among them, and ${none(free)} left free at the end.`,
};
