import { getCollection, type CollectionEntry } from 'astro:content';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../content/folders.ts';
import { readPractice } from '../practice/schema/read-practice.ts';
import { parseStanceNumber } from '../content/stance.ts';
import { arrangeGarden, type Garden } from './garden.ts';

let kept: Promise<Garden> | undefined;

/** The whole garden, arranged. A build reads it once; `dev` anew for each page, so that an edit shows. */
export function getGarden(): Promise<Garden> {
  if (import.meta.env.DEV) return readGarden();
  kept ??= readGarden();
  return kept;
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
export async function readPart<Name extends keyof typeof optional>(
  name: Name,
): Promise<CollectionEntry<Name>[]> {
  const place = join(contentFolder(process.env), optional[name]);
  return existsSync(place) ? getCollection(name) : [];
}

/** `ask-for-help/20-later` names the lesson and holds the stance's number. */
export function splitStanceId(id: string): { lesson: string; number: number } {
  const [lesson = '', name = ''] = id.split('/');
  return { lesson, number: parseStanceNumber(`${name}.md`) ?? 0 };
}

function withSlug<T extends object>({ id, data }: { id: string; data: T }): T & { slug: string } {
  return { ...data, slug: id };
}
