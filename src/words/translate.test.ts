import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatCitation } from '../garden/reference-words.ts';
import { wordsSchema } from '../content/words-file.ts';
import { createTranslate, quoteAll, splitAtPlaceholder } from './translate.ts';

const speak = (language: string) =>
  createTranslate(
    wordsSchema.parse(
      JSON.parse(readFileSync(new URL(`./${language}.json`, import.meta.url), 'utf8')),
    ),
    language,
  );
const [english, arabic, japanese] = [speak('en'), speak('ar'), speak('ja')];

describe('a number of things', () => {
  test('in English', () => {
    expect([0, 1, 2, 12, 13].map((n) => english('search.found', { n }))).toEqual([
      'No passages.', 'One passage.', 'Two passages.', 'Twelve passages.', '13 passages.',
    ]); // prettier-ignore
    expect([1, 8].map((n) => english('lessons.summary', { n }))).toEqual([
      'One lesson told twice or more.',
      'Eight lessons, each told twice or more.',
    ]);
  });

  test('in Arabic, by all six plurals', () => {
    expect([0, 1, 2, 3, 10, 11, 99, 100, 101, 103].map((n) => arabic('search.found', { n }))).toEqual([
      'لا مقاطع.', 'مقطع واحد.', 'مقطعان.', '3 مقاطع.', '10 مقاطع.', '11 مقطعًا.', '99 مقطعًا.', '100 مقطع.',
      '101 مقطع.', '103 مقاطع.',
    ]); // prettier-ignore
  });

  test('in Arabic, in the case that a preposition asks for', () => {
    const place = (all: number) =>
      arabic('lesson.place', { n: 2, all, of: arabic('lesson.of', { n: all }) });
    expect([2, 8, 11].map(place)).toEqual([
      'الدرس الثاني من درسين',
      'الدرس الثاني من 8 دروس',
      'الدرس الثاني من 11 درسًا',
    ]);
  });

  test('in Japanese, in one form and without spaces', () => {
    expect([1, 2, 12_345].map((n) => japanese('search.found', { n }))).toEqual([
      '1か所で見つかりました。',
      '2か所で見つかりました。',
      '12,345か所で見つかりました。',
    ]);
  });
});

test('a list is joined as its language joins', () => {
  const list = ['A', 'B', 'C'];
  const is = (t: typeof english) =>
    t('practice.conditions.is', { ask: 'Q', answers: quoteAll(list, t) });
  expect(is(english)).toBe('the answer to “Q” is “A”, “B” or “C”');
  expect(is(japanese)).toBe('「Q」の答えが「A」、「B」、または「C」である');
  expect(arabic('practice.plan.examples', { figures: list })).toMatch(/A وB وC\.$/);
});

test('Arabic keeps what it quotes from turning the sentence around it', () => {
  expect(arabic('search.nothing', { query: 'C++' })).toContain('«\u2068C++\u2069»');
});

test('a value is put in as it is, and is no pattern', () => {
  expect(english('search.nothing', { query: '{n} $& $1' })).toBe('Nothing found for “{n} $& $1”.');
});

test('a sentence is split where an element stands in it', () => {
  expect(splitAtPlaceholder(english, 'reflections.states.keptUnder', 'page')).toEqual([
    'Kept on this device, to be found again under ',
    '.',
  ]);
});

test('what is missing is an error that names the key', () => {
  expect(() => english('search.nothing')).toThrow('search.nothing');
  expect(() => english('search.found')).toThrow('search.found');
  expect(() => createTranslate({}, 'en')('search.title')).toThrow('search.title');
});

test.each([
  [['Neff'], 2003, 'Neff, 2003', 'Neff、2003', 'Neff، 2003'],
  [['Wilson', 'Ross'], 2001, 'Wilson and Ross, 2001', 'Wilson・Ross、2001', 'Wilson وRoss، 2001'],
  [
    ['Hill', 'Curran', 'Appleton'],
    2016,
    'Hill et al., 2016',
    'Hillほか、2016',
    'Hill وآخرون، 2016',
  ],
  [['Cochrane'], undefined, 'Cochrane', 'Cochrane', 'Cochrane'],
])('%j, %s is cited in every language', (authors, year, ...cited) => {
  const all = [english, japanese, arabic];
  expect(all.map((t) => formatCitation(authors, year, t))).toEqual(cited);
});
