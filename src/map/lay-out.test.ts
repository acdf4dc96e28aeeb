import { describe, expect, test } from 'vitest';
import { isApart } from './boxes.ts';
import type { Layout } from './finish.ts';
import { layOut } from './lay-out.ts';
import type { MapContent, Place, Thread } from './map-content.ts';

/** A garden in which every note is linked with two lessons and another note, by a rule that only looks like chance. */
function mapOf(lessons: number, notes: number): MapContent {
  const place = (kind: string) => (index: number): Place => ({
    address: `/${kind}/${String(index)}/`,
    title: ['Go', 'Rest that could change your mind', 'What I thought that I knew of going on and on through every winter'][index % 3] ?? '',
  }); // prettier-ignore
  const range = (length: number) => Array.from({ length }, (_, index) => index);
  const along = range(lessons).map(place('lessons'));
  const around = range(notes).map(place('notes'));
  const threads = around.flatMap(({ address }, index): Thread[] => {
    const lesson = along[(index * 7) % Math.max(1, lessons)]?.address;
    const other = around[(index * 11 + 5) % notes]?.address ?? address;
    return [
      ...(lesson
        ? [{ from: lesson, to: address, voice: index % 2 ? 'then' : 'now' } as const]
        : []),
      ...(other === address ? [] : [{ from: address, to: other }]),
    ];
  });
  return { lessons: along, around, threads, all: lessons + notes };
}

const boxesOf = ({ lessons, around }: Layout) => [...lessons, ...around].map(({ box }) => box);

describe('layOut', () => {
  test.each([
    [1, 0], [0, 1], [0, 9], [2, 1], [8, 26], [40, 0], [40, 110], [3, 147],
  ])('sets %i lessons and %i notes on the sheet, no label on another', (lessons, notes) => {
    const layout = layOut(mapOf(lessons, notes), 'ltr');
    const boxes = boxesOf(layout);
    expect(boxes).toHaveLength(lessons + notes);
    for (const [index, box] of boxes.entries()) {
      expect(boxes.slice(index + 1).filter((other) => !isApart(box, other))).toEqual([]);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(layout.width);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.bottom).toBeLessThanOrEqual(layout.height);
    }
    expect(layout.inOrder).toHaveLength(lessons + notes);
    expect(layout.width / layout.height).toBeGreaterThan(1.2);
  }); // prettier-ignore

  test('draws the same of the same', () => {
    expect(layOut(mapOf(8, 60), 'ltr')).toEqual(layOut(mapOf(8, 60), 'ltr'));
  });

  test('runs from right to left where the garden is read so', () => {
    const [there, back] = [layOut(mapOf(5, 12), 'ltr'), layOut(mapOf(5, 12), 'rtl')];
    const across = ({ lessons }: Layout) => lessons.map(({ x }) => Math.round(x));
    expect(across(there)).toEqual(across(there).toSorted((a, b) => a - b));
    expect(across(back)).toEqual(across(there).map((x) => there.width - x));
    expect(back.inOrder.map(({ place }) => place)).toEqual(there.inOrder.map(({ place }) => place));
  });

  test('sets a note nearer to the lesson that leads to it than to most others', () => {
    const { lessons, around } = layOut(mapOf(8, 16), 'ltr');
    const ranks = around.map(({ x }, index) => {
      const own = Math.abs((lessons[(index * 7) % 8]?.x ?? 0) - x);
      return lessons.filter((lesson) => Math.abs(lesson.x - x) < own).length;
    });
    expect(ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length).toBeLessThan(1.5);
  });

  test('gives each thread the voice that it is said in, and puts lessons in order, each before its notes', () => {
    const layout = layOut(mapOf(4, 8), 'ltr');
    expect(layout.threads.filter(({ voice }) => voice === 'then')).toHaveLength(4);
    expect(layout.threads.filter(({ voice }) => voice === 'now')).toHaveLength(4);
    const addresses = layout.inOrder.map(({ place }) => place.address);
    expect(addresses[0]).toBe('/lessons/0/');
    expect(addresses.filter((address) => address.startsWith('/lessons/'))).toEqual(
      layout.lessons.map(({ place }) => place.address),
    );
  });
});
