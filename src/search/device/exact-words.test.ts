import { expect, test } from 'vitest';
import { readQuery } from '../query.ts';
import { dropInexact } from './exact-words.ts';

/** So many texts that have both words, of which every second has them as they are asked for. */
function makeResults(count: number) {
  const fetched: number[] = [];
  const results = Array.from({ length: count }, (_, index) => ({
    id: String(index),
    score: 1,
    data: () => {
      fetched.push(index);
      const content = index % 2 === 0 ? 'We run slowly.' : 'We ran slow.';
      return Promise.resolve({ raw_url: '', content, excerpt: '', meta: { title: '' } });
    },
  }));
  return { results, fetched };
}

const wanted = {
  query: readQuery('"run slowly"'),
  language: 'en',
  isInScope: () => true,
  most: 20,
};

test('compares each of a few texts with a phrase', async () => {
  const { results, fetched } = makeResults(40);
  expect(await dropInexact(results, wanted)).toHaveLength(20);
  expect(fetched).toHaveLength(40);
});

test('of many, fetches as many as it takes to show enough, and leaves the others in', async () => {
  const { results, fetched } = makeResults(3000);
  expect(await dropInexact(results, wanted)).toHaveLength(3000 - 20);
  expect(fetched).toHaveLength(40);
});

test('counts under a scope what it has compared there, and leaves the other scopes in', async () => {
  const { results, fetched } = makeResults(3000);
  const isInScope = ({ id }: { id: string }) => Number(id) < 10;
  expect(await dropInexact(results, { ...wanted, isInScope })).toHaveLength(3000 - 5);
  expect(fetched).toHaveLength(10);
});

test('gives up on a phrase that two hundred texts have in other forms alone', async () => {
  const { results, fetched } = makeResults(3000);
  const query = readQuery('"runs slowly"');
  expect(await dropInexact(results, { ...wanted, query })).toEqual([]);
  expect(fetched).toHaveLength(200);
});

test('fetches nothing where no phrase is asked for', async () => {
  const { results, fetched } = makeResults(30);
  expect(await dropInexact(results, { ...wanted, query: readQuery('run') })).toBe(results);
  expect(fetched).toEqual([]);
});
