import { expect, test } from 'vitest';
import type { Note } from './garden.ts';
import { collectMentions } from './mentions.ts';
import { arrange, note } from '../../test/small-gardens.ts';

/** Who links to each page of a garden of notes, whose links are given by their addresses. */
function mentionsOf(notes: Note[], links: Record<string, string[]>): object {
  const mentions = collectMentions(arrange({ notes }), ({ address }) => ({
    links: (links[address] ?? []).map((target) => ({
      target,
      kind: 'address' as const,
      line: 1,
      sentence: '',
    })),
    citations: [],
  }));
  return Object.fromEntries(
    [...mentions.links].map(([address, places]) => [address, places.map((place) => place.address)]),
  );
}

test('counts a link through an old or an encoded address for the page that it leads to', () => {
  const notes = [note('rest', { aliases: ['pauses'] }), note('café'), note('a')];
  const links = { '/notes/a/': ['/notes/pauses/', '/notes/rest/#why', '/notes/caf%C3%A9/'] };
  expect(mentionsOf(notes, links)).toEqual({
    '/notes/rest/': ['/notes/a/'],
    '/notes/café/': ['/notes/a/'],
  });
});

test('does not list a page among those that link to it', () => {
  const links = { '/notes/rest/': ['/notes/rest/#why', '/notes/pauses/', '#why'] };
  expect(mentionsOf([note('rest', { aliases: ['pauses'] })], links)).not.toHaveProperty([
    '/notes/rest/',
  ]);
});
