import { describe, expect, test } from 'vitest';
import { citationLabel, referenceAddress, referenceSchema } from './reference.ts';
import { parseStanceNumber } from './stance.ts';

const reference = (fields: object) =>
  referenceSchema.parse({
    id: 'a',
    authors: ['Neff, Kristin'],
    title: 'T',
    finding: 'F',
    ...fields,
  });

describe('citationLabel', () => {
  test.each([
    ['Neff, 2003', { year: 2003 }],
    ['Wilson and Ross, 2001', { authors: ['Wilson, Anne', 'Ross, Michael'], year: 2001 }],
    ['Hill et al., 2016', { authors: ['Hill, A', 'Curran, T', 'Appleton, P'], year: 2016 }],
    ['Neff', {}],
    ['Cochrane', { authors: ['Cochrane'] }],
  ])('names a work as %s', (label, fields) => {
    expect(citationLabel(reference(fields), 'and', 'et al.')).toBe(label);
  });
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
