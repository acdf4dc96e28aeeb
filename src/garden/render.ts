import { getCollection, getEntry, render } from 'astro:content';
import type { Lesson, Stance } from './garden.ts';
import { splitStanceId } from './read-garden.ts';

let stanceIds: Promise<Map<string, string>> | undefined;

/** The text of a stance, ready to stand in a page. */
export async function renderStance(lesson: Lesson, stance: Stance) {
  stanceIds ??= indexStances();
  const id = (await stanceIds).get(`${lesson.slug}/${String(stance.number)}`);
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
