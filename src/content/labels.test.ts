import { describe, expect, test } from 'vitest';
import { authorNames, familyNames, referenceAddress, referenceSchema } from './reference.ts';
import { parseStanceNumber } from './stance.ts';

const reference = (fields: object) =>
  referenceSchema.parse({
    id: 'a',
    authors: ['Neff, Kristin'],
    title: 'T',
    finding: 'F',
    ...fields,
  });

test.each([
  ['Neff, Kristin', 'Neff', 'Kristin Neff'],
  ['Cochrane', 'Cochrane', 'Cochrane'],
  ['村上, 春樹', '村上', '村上春樹'],
  ['村上、春樹', '村上', '村上春樹'],
  ['محفوظ، نجيب', 'محفوظ', 'نجيب محفوظ'],
])('%s is cited as %s, and named as %s', (author, family, whole) => {
  expect(familyNames(reference({ authors: [author] }))).toEqual([family]);
  expect(authorNames(reference({ authors: [author] }))).toEqual([whole]);
});

test('referenceAddress prefers the DOI, which outlives an address', () => {
  expect(referenceAddress(reference({ doi: '10.1080/15298', url: 'https://a.org' }))).toBe(
    'https://doi.org/10.1080/15298',
  );
});

describe('parseStanceNumber', () => {
  test.each([
    ['10-2019.mdx', 10],
    ['20-after the marathon.md', 20],
    ['7.mdx', 7],
  ])('reads the number of %s', (name, number) => {
    expect(parseStanceNumber(name)).toBe(number);
  });

  test.each([
    'later.mdx',
    '10later.mdx',
    '10-a.MDX',
    '10-why?.mdx',
    '10-a#b.mdx',
    '10.txt',
    '-10.mdx',
  ])('refuses %s', (name) => {
    expect(parseStanceNumber(name)).toBeUndefined();
  });
});
