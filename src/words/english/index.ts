import { capital, digits, form, plural } from './counts.ts';
import { device } from './device.ts';

const ordinals = [
  'first', 'second', 'third', 'fourth', 'fifth', 'sixth',
  'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth',
]; // prettier-ignore

/** The words of the interface in English. */
export const english = {
  ...device,
  skip: 'Skip to the text',
  /** A page by its name and the garden's, as a tab of a browser shows it. */
  tab: (page: string, garden: string) => `${page} · ${garden}`,
  nav: { label: 'Main', lessons: 'Lessons', notes: 'Notes', practices: 'Practices' },
  footer: {
    label: 'More of the garden',
    contact: 'Write to the gardener',
    tendedBy: (gardener: string) => `Tended by ${gardener}`,
  },
  theme: { label: 'Light and dark', system: 'As my device', light: 'Light', dark: 'Dark' },
  opening: {
    path: 'The path of lessons',
    whence: 'Where it comes from',
  },
  lessons: {
    title: 'Lessons',
    summary: (number: number) =>
      `${capital(plural(number, 'lesson', 'lessons'))}${form(number, '', ', each')} told twice or more.`,
  },
  lesson: {
    place: (place: number, of: number) =>
      place <= 12
        ? `${capital(ordinals[place - 1] ?? '')} of ${plural(of, 'lesson', 'lessons')}`
        : `Lesson ${digits(place)} of ${digits(of)}`,
    changed: 'What changed in between',
    corrected: (date: string) => `Corrected ${date}:`,
    between: 'On the way',
    turns: 'What became of each belief',
    stances: 'All stances',
    stancesHint: 'Open any two of them side by side.',
    /** Follows the name of the one that is set beside. */
    beside: (name: string) => `beside ${name}`,
    besideFrom: (name: string) => `${name} `,
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
    dates: (planted: string, tended?: string) =>
      tended === undefined ? `Planted ${planted}` : `Planted ${planted}, tended ${tended}`,
    backlinks: 'What leans on this',
    empty: 'No notes yet.',
  },
  topics: { label: 'Topics', lessons: 'Lessons', notes: 'Notes' },
  references: {
    title: 'References',
    summary: 'What the garden grows from, and the works that its footnotes lean on.',
    empty: 'None yet.',
    care: (reason: string) => `Read with care: ${reason}`,
    /** How a text cites a work: by the family names of its authors, and its year where that is known. */
    citation: ([first = '', second, third]: string[], year?: string) =>
      `${first}${third ? ' et al.' : second ? ` and ${second}` : ''}${year ? `, ${year}` : ''}`,
    work: (authors: string[], title: string, year?: string) =>
      `${authors.join(', ')}: ${title}${year ? `, ${year}` : ''}.`,
    published: (parts: string[]) => parts.join(', '),
    grownFrom: 'What the garden grows from',
    research: 'Research and sources',
    cited: (places: string) => `Cited in ${places}`,
    between: '; ',
  },
  questions: 'To carry along',
  pages: {
    label: 'Pages of this list',
    title: (title: string, page: number) => (page === 1 ? title : `${title}, page ${digits(page)}`),
    before: 'The page before',
    after: 'The page after',
  },
  pace: {
    /** The amount is told in digits; the number is the same, for its plural. */
    perDay: (amount: string, number: number) => `${amount} ${form(number, 'mile', 'miles')} a day`,
  },
  markdown: {
    table: 'A table, which may be wider than the page',
    code: 'Code, which may be wider than the page',
    footnotes: 'Footnotes',
    footnoteBack: (number: number) => `Back to the place of footnote ${digits(number)}`,
  },
  moved: {
    title: 'This page has moved',
    text: (page: string) => `It stands at a new address now: ${page}`,
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
