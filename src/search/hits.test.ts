import { describe, expect, test } from 'vitest';
import { groupHits, markPhrases, marksOf, readExcerpt, type Hit } from './hits.ts';
import { readQuery } from './query.ts';

const hit = (address: string, title: string): Hit => ({
  address, title, filter: 'notes', voice: undefined, excerpt: [],
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

test('marks a run of signs whole, and none of its signs elsewhere', () => {
  const parts = readExcerpt(
    '<mark>湯\u200b</mark><mark>の\u200b</mark>横<mark>の\u200b</mark>湯 <mark>ml</mark>',
  );
  expect(markPhrases(parts, ['湯の'])).toEqual([
    { text: '湯の', isMarked: true },
    { text: '横の湯 ', isMarked: false },
    { text: 'ml', isMarked: true },
  ]);
});

describe('marksOf', () => {
  const excerpt = [
    { text: 'I ', isMarked: false },
    { text: '“running,”', isMarked: true },
    { text: 'Running', isMarked: true },
    { text: 'day', isMarked: true },
  ];

  test('carries the words as the text has them, each once', () => {
    expect(marksOf(excerpt, readQuery('run day'))).toEqual(['Running', 'day']);
  });

  test('carries a phrase whole', () => {
    expect(marksOf(excerpt, readQuery('"every day" run'))).toEqual(['every day', 'Running']);
  });
});
