import { describe, expect, test } from 'vitest';
import { arrange, lesson, lessonOf, note, stance } from '../../test/small-gardens.ts';

describe('arrangeGarden', () => {
  test('gives the first stance then, the last now, and any other between, by number', () => {
    const voices = lessonOf(100, 20, 9).stances.map((one) => [one.number, one.voice]);
    expect(voices).toEqual([[9, 'then'], [20, 'between'], [100, 'now']]); // prettier-ignore
  });

  test('orders lessons by order and notes by title, not by file', () => {
    const garden = arrange({
      lessons: [lesson('a', 30), lesson('b', 4)],
      notes: [
        note('a', { title: 'Überfluss' }),
        note('b', { title: 'Vim' }),
        note('c', { title: 'ash' }),
      ],
    });
    expect(garden.lessons.map(({ slug }) => slug)).toEqual(['b', 'a']);
    expect(garden.notes.map(({ title }) => title)).toEqual(['ash', 'Überfluss', 'Vim']);
  });

  test('leaves drafts out unless asked for, and lets the stance before a draft be now', () => {
    const parts = {
      lessons: [lesson('a', 1), lesson('b', 2, { draft: true })],
      stances: [stance('a', 10), stance('a', 20), stance('a', 30, { draft: true })],
      notes: [note('n', { draft: true })],
    };
    const [published, all] = [arrange(parts), arrange(parts, true)];
    expect(published.lessons.map(({ slug }) => slug)).toEqual(['a']);
    expect(published.lessons[0]?.stances.at(-1)).toMatchObject({ number: 20, voice: 'now' });
    expect(published.notes).toEqual([]);
    expect(all.lessons[0]?.stances.at(-1)).toMatchObject({ number: 30, voice: 'now' });
    expect([all.lessons.length, all.notes.length]).toEqual([1, 1]);
  });

  test('shows a draft of a lesson once it has a then and a now', () => {
    const lessons = [lesson('a', 1, { draft: true }), lesson('b', 2, { draft: true })];
    const stances = [stance('a', 10), stance('b', 10), stance('b', 20)];
    const slugs = arrange({ lessons, stances }, true).lessons.map(({ slug }) => slug);
    expect(slugs).toEqual(['b']);
  });
});
