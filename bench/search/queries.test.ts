import { expect, test } from 'vitest';
import { makeCorpus } from '../corpus/corpus.ts';
import { chooseQueries } from './queries.ts';

test('the twenty queries stay the same, and each finds a text', () => {
  const corpus = makeCorpus(200);
  const queries = chooseQueries(corpus);
  expect(queries).toEqual(chooseQueries(makeCorpus(200)));
  expect(new Set(queries).size).toBe(20);
  const texts = corpus.notes.map(({ title, body }) => `${title} ${body}`.toLowerCase());
  for (const query of queries) {
    const words = query.split(' ');
    expect(texts.some((text) => words.every((word) => text.includes(word)))).toBe(true);
    expect(query).toMatch(/^[a-z0-9 ]+$/);
  }
});
