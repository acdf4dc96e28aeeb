import { expect, test } from 'vitest';
import { groupHits, readExcerpt, type Hit } from './hits.ts';

const hit = (address: string, title: string): Hit => ({
  address, title, filter: undefined, voice: undefined, excerpt: [],
}); // prettier-ignore

test('keeps the voices of a lesson together, then before now, where the better one stands', () => {
  const hits = [
    hit('lessons/a/#stance-20', 'A'),
    hit('notes/rest/', 'Rest'),
    hit('lessons/a/#stance-9', 'A'),
    hit('lessons/ab/#stance-10', 'AB'),
  ];
  const told = groupHits(hits).map(({ title, hits: some }) => [
    title,
    ...some.map(({ address }) => address.split('#')[1]),
  ]);
  expect(told).toEqual([
    ['A', 'stance-9', 'stance-20'],
    ['Rest', undefined],
    ['AB', 'stance-10'],
  ]);
});

test('moves no group when more is found', () => {
  const hits = ['b/#stance-10', 'a/', 'c/', 'b/#stance-20', 'd/'].map((one) => hit(one, one));
  const before = groupHits(hits.slice(0, 3)).map(({ address }) => address);
  const after = groupHits(hits).map(({ address }) => address);
  expect(after.slice(0, before.length)).toEqual(before);
});

test('reads an excerpt as text and marks, whatever stands in it', () => {
  expect(readExcerpt('a <mark>b</mark> &lt;b&gt; & <mark>&lt;i&gt;,</mark> …')).toEqual([
    { text: 'a ', isMarked: false },
    { text: 'b', isMarked: true },
    { text: ' <b> & ', isMarked: false },
    { text: '<', isMarked: false },
    { text: 'i', isMarked: true },
    { text: '>,', isMarked: false },
    { text: '\u00a0…', isMarked: false },
  ]);
  expect(readExcerpt('')).toEqual([]);
});
