import { topicAddress } from './addresses.ts';
import type { GardenOutline } from './garden.ts';

export const mapAddress = '/map/';

/** Where the years stand, below the drawing. */
export const yearsAnchor = 'years';

/** How many lessons and notes one drawing holds, and how many lessons fit along its seam. */
export const mostDrawn = { entries: 150, lessons: 40 };

/** A topic that only two entries have needs no drawing of its own; and this many topics still can be told apart on one. */
const topicLimits = { leastEntries: 3, mostTopics: 60 };

/** A topic with the number of its lessons and notes. */
export type MappedTopic<T = { id: string }> = { topic: T; count: number };

/**
 * The topics that stand on the map in the place of lessons and notes, those with most entries first, each with a map of its
 * own. There are none where everything fits on one drawing, or where nothing has a topic.
 */
export function listMappedTopics<T extends { id: string }>(
  garden: Pick<GardenOutline, 'lessons' | 'notes'> & { topics: readonly T[] },
): MappedTopic<T>[] {
  const { lessons, notes, topics } = garden;
  const entries = [...lessons, ...notes];
  if (entries.length <= mostDrawn.entries && lessons.length <= mostDrawn.lessons) return [];
  const counts = new Map<string, number>();
  for (const id of entries.flatMap((entry) => entry.topics))
    counts.set(id, (counts.get(id) ?? 0) + 1);
  return topics
    .map((topic) => ({ topic, count: counts.get(topic.id) ?? 0 }))
    .filter(({ count }) => count >= topicLimits.leastEntries)
    .sort((a, b) => b.count - a.count)
    .slice(0, topicLimits.mostTopics);
}

export function topicMapAddress({ id }: { id: string }): string {
  return `${topicAddress({ id })}map/`;
}
