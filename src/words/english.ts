import { capital, plural } from './english-counts.ts';
import { own } from './english-own-stances.ts';
import { practice } from './english-practice.ts';
import { reflections } from './english-reflections.ts';
import { search } from './english-search.ts';
import { yours } from './english-yours.ts';

const ordinals = [
  'first', 'second', 'third', 'fourth', 'fifth', 'sixth',
  'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth',
]; // prettier-ignore

/** The words of the interface in English. */
export const english = {
  skip: 'Skip to the text',
  nav: { label: 'Main', lessons: 'Lessons', notes: 'Notes', practices: 'Practices' },
  footer: {
    label: 'More of the garden',
    contact: 'Write to the gardener',
    tendedBy: 'Tended by',
  },
  theme: { label: 'Light and dark', system: 'As my device', light: 'Light', dark: 'Dark' },
  opening: {
    path: 'The path of lessons',
    whence: 'Where it comes from',
  },
  lessons: {
    title: 'Lessons',
    summary: (number: number) =>
      `${capital(plural(number, 'lesson', 'lessons'))}${number === 1 ? '' : ', each'} told twice or more.`,
  },
  lesson: {
    place: (place: number, of: number) =>
      place <= 12
        ? `${capital(ordinals[place - 1] ?? '')} of ${plural(of, 'lesson', 'lessons')}`
        : `Lesson ${String(place)} of ${String(of)}`,
    changed: 'What changed in between',
    corrected: (date: string) => `Corrected ${date}:`,
    between: 'On the way',
    turns: 'What became of each belief',
    stances: 'All stances',
    stancesHint: 'Open any two of them side by side.',
    beside: (name: string) => `beside ${name}`,
    see: 'Read next',
    sources: 'Sources',
    previous: 'The lesson before',
    next: 'The lesson after',
    closing: 'After the last lesson',
    around: 'Other lessons',
    wholeLesson: 'Back to the whole lesson',
    pair: (earlier: string, later: string) => `${earlier} beside ${later}`,
  },
  turns: {
    title: 'What turned',
    summary: 'Every belief of the garden, by what became of it between one stance and the next.',
    none: 'Nothing yet.',
    because: 'Because',
    kinds: {
      kept: { name: 'Kept', summary: 'Held then, and held now.' },
      softened: { name: 'Softened', summary: 'Still held, less tightly.' },
      'let-go': { name: 'Let go', summary: 'Held then, and put down since.' },
      found: { name: 'Found', summary: 'Not there then. Here now.' },
    },
  },
  read: {
    title: 'The whole essay',
    summary: 'Every lesson in order on one page, in both voices or in one.',
    both: 'Both voices',
    choose: 'Voices',
    only: (inline: string) => `Only ${inline}`,
  },
  notes: {
    title: 'Notes',
    summary: 'One thought a page. Lessons lean on them; they lean on each other.',
    growth: { seedling: 'Seedling', budding: 'Budding', evergreen: 'Evergreen' },
    growthHint: {
      seedling: 'a first thought',
      budding: 'still being worked on',
      evergreen: 'more or less settled',
    },
    planted: (date: string) => `Planted ${date}`,
    tended: (date: string) => `tended ${date}`,
    backlinks: 'What leans on this',
    empty: 'No notes yet.',
  },
  own,
  practice,
  topics: { label: 'Topics', lessons: 'Lessons', notes: 'Notes' },
  references: {
    title: 'References',
    summary: 'What the garden grows from, and the works that its footnotes lean on.',
    empty: 'None yet.',
    care: 'Read with care:',
    and: 'and',
    others: 'et al.',
    grownFrom: 'What the garden grows from',
    research: 'Research and sources',
    cited: 'Cited in',
  },
  reflections,
  search,
  yours,
  questions: 'To carry along',
  pages: {
    label: 'Pages of this list',
    title: (title: string, page: number) => (page === 1 ? title : `${title}, page ${String(page)}`),
    before: 'The page before',
    after: 'The page after',
  },
  pace: {
    perDay: (amount: string) => `${amount} ${amount === '1' ? 'mile' : 'miles'} a day`,
  },
  markdown: {
    table: 'A table, which may be wider than the page',
    code: 'Code, which may be wider than the page',
    footnotes: 'Footnotes',
    footnoteBack: (number: number) => `Back to the place of footnote ${String(number)}`,
  },
  moved: {
    title: 'This page has moved',
    text: 'It stands at a new address now:',
  },
  notFound: {
    title: 'Nothing grows here',
    text: 'The address may have a slip in it, or the page was never planted.',
    root: 'To find the garden, go back to the beginning of the address, the part before the first path.',
    open: 'Open the garden',
    lessons: 'All lessons',
    notes: 'All notes',
  },
};
