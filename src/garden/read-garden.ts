import { getCollection, getEntry, render, type CollectionEntry } from 'astro:content';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../content/folders.ts';
import { readMarkdownFacts } from '../markdown/facts.ts';
import { parseStanceNumber } from '../content/stance.ts';
import { readPractice } from '../practice/schema/read-practice.ts';
import { pageAddress } from './addresses.ts';
import { collectMentions, noteAddress, type Mentions } from './mentions.ts';
import { lessonAddress, stanceAnchor } from './pairs.ts';
import { arrangeGarden, type Garden, type Lesson, type Stance } from './garden.ts';

/** The whole garden, arranged. */
export const getGarden = once(readGarden);

/** A build reads once; `dev` anew for each page, so that an edit shows. */
function once<T>(read: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () => (import.meta.env.DEV ? read() : (kept ??= read()));
}

async function readGarden(): Promise<Garden> {
  const [sites, lessons, stances, notes, pages, practices, topics, references] = await Promise.all([
    getCollection('site'),
    getCollection('lessons'),
    getCollection('stances'),
    readPart('notes'),
    getCollection('pages'),
    readPart('practices'),
    readPart('topics'),
    readPart('references'),
  ]);
  const [site] = sites;
  if (!site) throw new Error('There is no site.yaml; `npm run check` says what belongs into it.');
  return arrangeGarden(
    {
      site: site.data,
      lessons: lessons.map(withSlug),
      stances: stances.map(({ id, data }) => ({ ...data, ...splitStanceId(id) })),
      notes: notes.map(withSlug),
      pages: pages.map(withSlug),
      practices: practices.map(({ id, data }) => readPractice({ ...data, id }, site.data.language)),
      topics: topics.map(({ data }) => data),
      references: references.map(({ data }) => data),
    },
    { withDrafts: import.meta.env.DEV },
  );
}

/** The collections that a garden may do without, and where each stands. */
const optional = {
  notes: 'notes',
  practices: 'practices',
  topics: 'topics.yaml',
  references: 'references.yaml',
} as const;

/** The entries of a collection that may be missing, of which Astro would warn. */
async function readPart<Name extends keyof typeof optional>(
  name: Name,
): Promise<CollectionEntry<Name>[]> {
  const place = join(contentFolder(process.env), optional[name]);
  return existsSync(place) ? getCollection(name) : [];
}

/** `ask-for-help/20-later` names the lesson and holds the stance's number. */
function splitStanceId(id: string): { lesson: string; number: number } {
  const [lesson = '', name = ''] = id.split('/');
  return { lesson, number: parseStanceNumber(`${name}.md`) ?? 0 };
}

function withSlug<T extends object>({ id, data }: { id: string; data: T }): T & { slug: string } {
  return { ...data, slug: id };
}

/** The text of a stance, ready to stand in a page. */
export async function renderStance(lesson: Lesson, stance: Stance) {
  const id = (await getStanceIds()).get(`${lesson.slug}/${String(stance.number)}`);
  const entry = id === undefined ? undefined : await getEntry('stances', id);
  if (!entry) throw new Error(`The stance ${String(stance.number)} of ${lesson.slug} has no file.`);
  return render(entry);
}

/** The text of a note or a page, ready to stand in a page. */
export async function renderEntry(collection: 'notes' | 'pages', slug: string) {
  const entry = await getEntry(collection, slug);
  if (!entry) throw new Error(`There is no file for ${slug} in ${collection}/.`);
  return render(entry);
}

const getStanceIds = once(indexStances);

/** The words after a stance's number are free, so its file is found by lesson and number. */
async function indexStances(): Promise<Map<string, string>> {
  const stances = await getCollection('stances');
  return new Map(
    stances.map(({ id }) => {
      const { lesson, number } = splitStanceId(id);
      return [`${lesson}/${String(number)}`, id];
    }),
  );
}

/** What of a content entry its facts are read from. */
type Text = { body?: string; filePath?: string };

/** What leads to each page and what cites each reference. */
export const getMentions = once(readMentions);

async function readMentions(): Promise<Mentions> {
  const [garden, stances, notes, pages] = await Promise.all([
    getGarden(),
    getCollection('stances'),
    readPart('notes'),
    getCollection('pages'),
  ]);
  const texts = new Map<string, Text>([
    ...stances.map((entry) => [stanceAddress(entry.id), entry] as const),
    ...notes.map((entry) => [noteAddress({ slug: entry.id }), entry] as const),
    ...pages.map((entry) => [pageAddress({ slug: entry.id }), entry] as const),
  ]);
  return collectMentions(garden, ({ address }) => {
    const entry = texts.get(address);
    return (
      entry && readMarkdownFacts(entry.body ?? '', entry.filePath?.endsWith('.mdx') ? 'mdx' : 'md')
    );
  });
}

function stanceAddress(id: string): string {
  const { lesson, number } = splitStanceId(id);
  return `${lessonAddress({ slug: lesson })}#${stanceAnchor({ number })}`;
}
