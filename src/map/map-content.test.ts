import { describe, expect, test } from 'vitest';
import { arrange, lesson, note, stance } from '../../test/small-gardens.ts';
import type { Garden, Voice } from '../garden/garden.ts';
import type { Backlink } from '../garden/graph.ts';
import { addToList } from '../text/lists.ts';
import { listMappedTopics } from '../garden/maps.ts';
import { listDrawnThreads, mapEntries, mapGarden } from './map-content.ts';

/** Links from page to page, some with the voice that says them. */
function linked(...links: [from: string, to: string, voice?: Voice][]) {
  const backlinks = new Map<string, Backlink[]>();
  for (const [from, to, voice] of links) {
    const address = voice ? `${from}#stance-10` : from;
    const place = { address, title: from, ...(voice && { stance: { number: 10, voice } }) };
    addToList(backlinks, to, { place, sentence: '' });
  }
  return { backlinks };
}

const withLesson = (notes: Garden['notes'], topics: Garden['topics'] = []) =>
  arrange({
    lessons: [lesson('a', 1, { topics: ['t'] })],
    stances: [stance('a', 10), stance('a', 20)],
    notes,
    topics,
  });

describe('mapGarden', () => {
  test('draws lessons and notes, and each link in each voice that says it', () => {
    const graph = linked(
      ['/lessons/a/', '/notes/m/', 'then'],
      ['/lessons/a/', '/notes/m/', 'now'],
      ['/lessons/a/', '/notes/m/', 'now'],
      ['/notes/m/', '/lessons/a/'],
      ['/notes/m/', '/notes/n/'],
      ['/notes/n/', '/notes/m/'],
      ['/about/', '/notes/n/'],
    );
    const map = mapGarden(withLesson([note('m'), note('n')]), graph);
    expect(map.lessons.map(({ address }) => address)).toEqual(['/lessons/a/']);
    expect(map.around.map(({ address, growth }) => [address, growth])).toEqual([
      ['/notes/m/', 'seedling'],
      ['/notes/n/', 'seedling'],
    ]);
    expect(map.threads).toHaveLength(5);
    // In the drawing, there and back is one thread.
    expect(listDrawnThreads(map.threads).map(({ voice }) => voice)).toEqual(
      expect.arrayContaining(['then', 'now', undefined]),
    );
    expect(listDrawnThreads(map.threads)).toHaveLength(3);
  });

  const many = Array.from({ length: 150 }, (_, index) =>
    note(`n${String(index)}`, { topics: index < 100 ? ['t'] : index < 102 ? ['small'] : [] }),
  );
  const topics = [{ id: 't', title: 'T' }, { id: 'small', title: 'S' }]; // prettier-ignore

  test('draws topics with their counts in the place of more than 150 lessons and notes', () => {
    const garden = withLesson(many, topics);
    const map = mapGarden(garden, linked(['/lessons/a/', '/notes/n5/', 'now']));
    expect(map.around).toEqual([{ address: '/topics/t/map/', title: 'T', count: 101 }]);
    expect(map.threads).toEqual([{ from: '/lessons/a/', to: '/topics/t/map/', voice: 'now' }]);
    expect(listMappedTopics(withLesson(many.slice(1), topics))).toEqual([]);
  });

  test('draws those that most places lead to where there are too many without topics', () => {
    const garden = withLesson(many.map((one) => ({ ...one, topics: [] })));
    const map = mapGarden(garden, linked(['/notes/n1/', '/notes/n149/']));
    expect(map.around).toHaveLength(149);
    expect(map.all).toBe(151);
    expect(map.around.at(-1)?.address).toBe('/notes/n149/');
  });

  test('threads nothing to what is not on the map', () => {
    const map = mapEntries({ lessons: [], notes: [note('m')] }, linked(['/notes/n/', '/notes/m/']));
    expect(map.threads).toEqual([]);
  });
});
