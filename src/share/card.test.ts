import { expect, test } from 'vitest';
import { pageSchema } from '../content/schemas.ts';
import { t } from '../words/garden-words.ts';
import { arrange, lesson, note, practice, stance } from '../../test/small-gardens.ts';
import { listCards } from './card.ts';

const because = 'R';
const turns = {
  softened: { kind: 'softened', belief: 'A', now: 'B', because },
  kept: { kind: 'kept', belief: 'A', now: 'A', because },
  gone: { kind: 'let-go', belief: 'A', because },
  found: { kind: 'found', now: 'B', because },
} as const;
const lessons = Object.keys(turns).map((kind, at) => lesson(kind, at));
const page = (slug: string) => ({
  ...pageSchema.parse({ title: slug, summary: 'S' }),
  slug,
  path: `pages/${slug}.mdx`,
});
const garden = arrange({
  lessons: [...lessons, lesson('silent', 9)],
  stances: [
    ...Object.entries(turns).flatMap(([kind, turn]) => [
      stance(kind, 10),
      stance(kind, 20, { turns: [turn] }),
    ]),
    stance('silent', 10, { line: 'First' }),
    stance('silent', 20, { line: 'Last' }),
  ],
  notes: [note('rest', { topics: ['body', 'time'] })],
  pages: [page('opening'), page('about')],
  practices: [practice('warm')],
});
const cards = listCards(garden, t);
const show = (address: string) =>
  cards.get(address)?.texts.map(({ label = '', text }) => `${label}: ${text}`);

test('every lesson, note, practice and page has a card, and so has the list of turns', () => {
  expect([...cards.keys()].sort()).toEqual(
    [
      '/',
      '/about/',
      '/notes/rest/',
      '/practices/warm/',
      '/turns/',
      ...['found', 'gone', 'kept', 'silent', 'softened'].map((slug) => `/lessons/${slug}/`),
    ].sort(),
  );
});

test('a lesson shows what became of a belief, by its kind, or else its two lines', () => {
  expect(show('/lessons/softened/')).toEqual(['Then: A', 'Now: B']);
  expect(show('/lessons/kept/')).toEqual(['Kept: A']);
  expect(show('/lessons/gone/')).toEqual(['Then: A', 'Let go: ']);
  expect(show('/lessons/found/')).toEqual([': ', 'Found: B']);
  expect(show('/lessons/silent/')).toEqual(['Then: First', 'Now: Last']);
  expect(show('/turns/')).toEqual(['Then: A', 'Now: B']);
});

test('a card says in words what it shows, and which page and garden it is of', () => {
  expect(cards.get('/lessons/softened/')).toMatchObject({
    alt: 'Then: A Now: B',
    below: ['softened', 'T'],
  });
  expect(cards.get('/lessons/gone/')?.alt).toBe('Then: A Let go');
  expect(cards.get('/notes/rest/')).toMatchObject({ alt: 'rest', below: ['body, time', 'T'] });
  expect(cards.get('/')?.below).toEqual(['T', 'T']);
});

test('a garden without a turn has no card for their list', () => {
  expect(listCards(arrange({}), t).has('/turns/')).toBe(false);
});
