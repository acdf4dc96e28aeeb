import { describe, expect, test } from 'vitest';
import type { Topic } from '../content/schemas.ts';
import { note } from '../../test/small-gardens.ts';
import { cutIntoPages, groupNotes, type NoteGroup } from './note-groups.ts';

const declared = (id: string): Topic => ({ id, title: id, summary: 'S' });
const tag = (id: string): Topic => ({ id, title: id });
const on = (slug: string, ...topics: string[]) => note(slug, { topics });
const say = (groups: NoteGroup<{ slug: string }>[]) =>
  groups.map(({ topic, notes }) => `${topic?.id ?? '-'}: ${notes.map(({ slug }) => slug).join()}`);

describe('groupNotes', () => {
  test('keeps the order of the topics and of the notes, with those of no topic last', () => {
    const notes = [on('a'), on('b', 'two'), on('c', 'one'), on('d', 'two')];
    const groups = groupNotes(notes, [declared('one'), declared('two'), declared('three')]);
    expect(say(groups)).toEqual(['one: c', 'two: b,d', '-: a']);
  });

  test('has a note of several topics once, under the first that it names', () => {
    const groups = groupNotes([on('a', 'two', 'one')], [declared('one'), declared('two')]);
    expect(say(groups)).toEqual(['two: a']);
  });

  test('heads no group with a tag that comes first in a single note', () => {
    const notes = [on('a', 'rare'), on('b', 'rare-too', 'one'), on('c', 'often'), on('d', 'often')];
    const topics = [declared('one'), tag('often'), tag('rare'), tag('rare-too')];
    expect(say(groupNotes(notes, topics))).toEqual(['one: b', 'often: c,d', '-: a']);
  });

  test('gives every note of a large vault exactly one place', () => {
    const topics = Array.from({ length: 400 }, (_, index) => tag(`t${String(index)}`));
    const notes = Array.from({ length: 10_000 }, (_, index) =>
      on(`n${String(index)}`, `t${String(index % 400)}`, `t${String((index * 7) % 400)}`),
    );
    const groups = groupNotes(notes, topics);
    expect(groups).toHaveLength(400);
    const placed = groups.flatMap((group) => group.notes.map(({ slug }) => slug));
    expect(new Set(placed).size).toBe(10_000);
    expect(placed).toHaveLength(10_000);
  });

  test('makes nothing of nothing, and one group without a head of notes without topics', () => {
    expect(groupNotes([], [declared('one')])).toEqual([]);
    expect(say(groupNotes([on('a'), on('b')], [declared('one')]))).toEqual(['-: a,b']);
  });
});

describe('cutIntoPages', () => {
  test('goes on with a group on the next page, under its topic again', () => {
    const groups = groupNotes(
      [on('a', 'one'), on('b', 'two'), on('c', 'two'), on('d', 'two'), on('e')],
      [declared('one'), declared('two')],
    );
    expect(cutIntoPages(groups, 2).map(say)).toEqual([
      ['one: a', 'two: b'],
      ['two: c,d'],
      ['-: e'],
    ]);
  });

  test('has no page for no notes', () => {
    expect(cutIntoPages([], 200)).toEqual([]);
  });
});
