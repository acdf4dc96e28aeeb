import { capitalise, makeParagraph, makeWords, seededRandom, type Random } from './words.ts';

/** A text as this garden's writers would write it; {@link plainLinks} makes it one for anybody. */
export type Note = { slug: string; title: string; topics: string[]; body: string };
export type Lesson = { slug: string; title: string; stances: { line: string; body: string }[] };
export type Corpus = { notes: Note[]; lessons: Lesson[] };

/** Changes whenever the texts do: figures of two versions are not to be compared. */
export const corpusVersion = 2;

/** How far on the notes lie that a note links to: so each is linked to as often as it links. */
const steps = [1, 7, 61, 577];
const notesToALesson = 125;

/**
 * The same texts for the same number of notes, each of about 460 words. A note links to four others; one in eight links to
 * a lesson, of which there is one to 125 notes; so links grow as the notes do, and no text has more of them for that.
 * There are topics as a person's tags are: the more notes, the more topics, and the more notes in each.
 */
export function makeCorpus(size: number): Corpus {
  const lessons = Math.max(2, Math.round(size / notesToALesson));
  const topics = Math.round(4 * Math.sqrt(size));
  return {
    notes: Array.from({ length: size }, (_, index) => makeNote(index, { size, lessons, topics })),
    lessons: Array.from({ length: lessons }, (_, index) => makeLesson(index, size)),
  };
}

type Counts = { size: number; lessons: number; topics: number };

function makeNote(index: number, { size, lessons, topics }: Counts): Note {
  const random = seededRandom(index + 1);
  const links = steps.map((step, place) => {
    const words = makeWords(2, random).join(' ');
    const slug = noteSlug((index + step) % size);
    return place % 2 === 0 ? `[[${slug}|${words}]]` : `[${words}](/notes/${slug}/)`;
  });
  if (index % 8 === 0) links.push(`[then](/lessons/${lessonSlug((index / 8) % lessons)}/)`);
  const hasFootnote = index % 2 === 0;
  const blocks = [
    makeParagraph(120, random, [...links.slice(0, 2), hasFootnote ? 'so it is said[^1]' : 'so']),
    `## ${capitalise(makeWords(3, random).join(' '))}`,
    makeParagraph(110, random, links.slice(2)),
    ...(index % 3 === 0 ? [makeTable(random)] : []),
    `## ${capitalise(makeWords(3, random).join(' '))}`,
    makeParagraph(100, random),
    ...(index % 4 === 0 ? [makeTasks(random)] : []),
    ...(index % 5 === 0 ? [makeCode(random)] : []),
    `### ${capitalise(makeWords(2, random).join(' '))}`,
    `- **${makeParagraph(20, random)}**\n- ${makeParagraph(20, random)}\n- *${makeParagraph(20, random)}*`,
    `> ${makeParagraph(25, random)}`,
    ...(hasFootnote ? [`[^1]: ${makeParagraph(20, random)}`] : []),
  ];
  return {
    slug: noteSlug(index),
    title: `${capitalise(makeWords(2, random).join(' '))} ${index + 1}`,
    topics: [...new Set([index % topics, (index * 7 + 3) % topics])].map((topic) => `topic-${topic + 1}`),
    body: `${blocks.join('\n\n')}\n`,
  }; // prettier-ignore
}

function makeLesson(index: number, size: number): Lesson {
  const random = seededRandom(1_000_003 + index);
  const stances = [0, 1].map((place) => {
    const slug = noteSlug((index * notesToALesson + place) % size);
    const line = makeParagraph(8, random);
    return { line, body: `${makeParagraph(100, random, [`[[${slug}|so]]`])}\n\n${makeParagraph(100, random)}\n` };
  }); // prettier-ignore
  const title = `${capitalise(makeWords(3, random).join(' '))} ${index + 1}`;
  return { slug: lessonSlug(index), title, stances };
}

/** A text whose wikilinks are links that any Markdown has; `end` is what addresses end in on the peer's site. */
export function plainLinks(body: string, end = '/'): string {
  return body
    .replaceAll(/\[\[([\w-]+)\|([^\]]+)\]\]/g, '[$2](/notes/$1/)')
    .replaceAll(/(\]\(\/\w+\/[\w-]+)\/\)/g, `$1${end})`);
}

export const noteSlug = (index: number) => `note-${index + 1}`;
const lessonSlug = (index: number) => `lesson-${index + 1}`;

function makeTable(random: Random): string {
  const row = () => `| ${makeWords(3, random).join(' | ')} |`;
  return [row(), '| --- | --- | --- |', row(), row(), row()].join('\n');
}

function makeTasks(random: Random): string {
  return ['x', ' ', ' '].map((done) => `- [${done}] ${makeParagraph(6, random)}`).join('\n');
}

function makeCode(random: Random): string {
  const [one, other] = makeWords(2, random);
  return `\`\`\`js\nconst ${one}_1 = ['${other}'];\nfor (const each of ${one}_1) console.log(each);\n\`\`\``;
}
