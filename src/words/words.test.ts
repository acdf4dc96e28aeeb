import { describe, expect, test } from 'vitest';
import { arabic } from './arabic/index.ts';
import { english } from './english/index.ts';
import { japanese } from './japanese/index.ts';
import { folderOf, interfaceLanguage, wordsFor } from './words.ts';

const languages = Object.entries({ english, arabic, japanese });
const numbers = [0, 1, 2, 3, 11, 12, 100, 12_345];

/** Functions that are given numbers alone. */
const counting = [
  'lessons.summary', 'lesson.place', 'markdown.footnoteBack',
  'practice.question', 'practice.asksAgain', 'practice.plan.left', 'practice.plan.drawn',
  'practice.plan.parts.weeks', 'practice.plan.parts.days', 'practice.plan.parts.rest', 'practice.plan.parts.slack',
  'search.found', 'search.widen', 'search.kept', 'search.keptElsewhere', 'search.allKept', 'search.marked', 'search.markAt',
  'yours.list.found', 'yours.bringIn.others', 'yours.bringIn.unreadable', 'yours.bringIn.done', 'yours.erase.erased',
]; // prettier-ignore

/** Functions that are given more than numbers alone, or texts alone. */
const mixed: Record<string, (number: number) => unknown[]> = {
  'practice.plan.sum': (n) => [{ amount: 'ONE', weeks: n, days: n, rest: n, slack: n }],
  'practice.plan.examples': () => [['ONE', 'TWO', 'THREE']],
  'practice.slips.too-small': () => [{ least: 'ONE', most: '8', step: '2', isWhole: false }],
  'practice.slips.too-big': () => [{ least: '1', most: 'ONE', step: '2', isWhole: false }],
  'practice.slips.between-steps': (n) => [{ least: '1', most: '8', step: 'ONE', isWhole: n === 1 }],
  'practice.conditions.all': () => [['ONE', 'TWO']],
  'practice.conditions.any': () => [['ONE', 'TWO']],
  'practice.conditions.is': () => ['ONE', ['TWO', 'THREE']],
  'practice.conditions.atLeast': (n) => ['ONE', n],
  'practice.conditions.atMost': (n) => ['ONE', n],
  'practice.conditions.more': (n) => ['ONE', 'TWO', n],
  'practice.conditions.answered': (n) => ['ONE', n === 1],
  'reflections.imported': (n) => [{ new: n, same: n, differing: n }],
  'search.near': (n) => [['ONE', 'TWO'], n],
  'search.nearInGarden': (n) => [['ONE', 'TWO'], n],
  'references.citation': (n) => [['ONE', 'TWO', 'THREE'].slice(0, Math.max(n, 1)), '2001'],
  'references.work': () => [['ONE', 'TWO'], 'THREE', '2001'],
  'references.published': () => [['ONE', 'TWO']],
  'pages.title': (n) => ['ONE', n],
  'pace.perDay': (n) => ['ONE', n],
};

/** Every word by its path, such as `search.hint`; of a function, what it says for each of the numbers. */
function sayAll(words: object, path = ''): [path: string, says: string[]][] {
  return Object.entries(words).flatMap(([key, word]: [string, unknown]) => {
    const place = path ? `${path}.${key}` : key;
    if (typeof word === 'function') return [[place, numbers.map((n) => say(word, place, n))]];
    return typeof word === 'object' && word !== null
      ? sayAll(word, place)
      : [[place, [String(word)]]];
  });
}

// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- any function of the words
function say(word: Function, path: string, number: number): string {
  const given = counting.includes(path)
    ? [number, number, number]
    : (mixed[path]?.(number) ?? ['ONE', 'TWO', 'THREE']);
  return String(Reflect.apply(word, undefined, given));
}

test.each(languages)('every word of %s says something, whatever it is given', (_, words) => {
  for (const [path, says] of sayAll(words))
    for (const text of says) {
      expect(text.trim(), path).not.toBe('');
      expect(text, path).not.toMatch(/undefined|null|NaN|\[object|\{|\}|=>/);
      expect(text, path).not.toMatch(/ {2}|\.\.|!|！/);
    }
});

test.each(languages.slice(1))(
  '%s has all that English has, and says all that it is given',
  (_, words) => {
    const theirs = new Map(sayAll(words));
    expect([...theirs.keys()].sort()).toEqual(
      sayAll(english)
        .map(([path]) => path)
        .sort(),
    );
    for (const [path, says] of sayAll(english))
      for (const [index, text] of says.entries())
        for (const given of text.match(/ONE|TWO|THREE|2001/g) ?? [])
          // Of three authors a citation names the first.
          expect(theirs.get(path)?.[index], path).toContain(given);
  },
);

test.each(languages)('%s tells every number above two', (_, words) => {
  const large = numbers.findIndex((number) => number > 12);
  for (const [path, says] of sayAll(words))
    if (counting.includes(path)) expect(new Set(says.slice(large)).size, path).toBe(2);
});

/** Names that stand in Latin letters in any language. */
const names = /JSON|Markdown|JavaScript|Ctrl K|MB|https|sessionStorage|npm run build/g;

test.each(languages.slice(1))('no English is left in %s', (_, words) => {
  for (const [path, says] of sayAll(words))
    for (const text of says)
      expect(text.replaceAll(names, '').replaceAll(/ONE|TWO|THREE/g, ''), path).not.toMatch(
        /[a-z]/i,
      );
});

describe('a number of things', () => {
  test('in English', () => {
    expect([0, 1, 2, 12, 13].map(english.search.found)).toEqual([
      'No passages.', 'One passage.', 'Two passages.', 'Twelve passages.', '13 passages.',
    ]); // prettier-ignore
    expect([1, 8].map(english.lessons.summary)).toEqual([
      'One lesson told twice or more.',
      'Eight lessons, each told twice or more.',
    ]);
  });

  test('in Arabic, by all six plurals', () => {
    expect([0, 1, 2, 3, 10, 11, 99, 100, 101, 103].map(arabic.search.found)).toEqual([
      'لا مقاطع.', 'مقطع واحد.', 'مقطعان.', '3 مقاطع.', '10 مقاطع.', '11 مقطعًا.', '99 مقطعًا.', '100 مقطع.',
      '101 مقطع.', '103 مقاطع.',
    ]); // prettier-ignore
  });

  test('in Arabic, in the case that a preposition asks for', () => {
    expect([2, 8, 11].map((of) => arabic.lesson.place(2, of))).toEqual([
      'الدرس الثاني من درسين',
      'الدرس الثاني من 8 دروس',
      'الدرس الثاني من 11 درسًا',
    ]);
  });

  test('in Japanese, in one form and without spaces', () => {
    expect([1, 2, 12_345].map(japanese.search.found)).toEqual([
      '1か所で見つかりました。',
      '2か所で見つかりました。',
      '12,345か所で見つかりました。',
    ]);
  });
});

test.each(languages)(
  '%s says in words that whole numbers fit, whatever their digits',
  (_, words) => {
    const tell = (isWhole: boolean) =>
      words.practice.slips['between-steps']({ least: '۰', most: '۸', step: '۱', isWhole });
    expect(tell(true)).not.toContain('۱');
    expect(tell(false)).toContain('۱');
  },
);

test('a list is joined as its language joins', () => {
  const is = ['A', 'B', 'C'];
  expect(english.practice.conditions.is('Q', is)).toBe('the answer to “Q” is “A”, “B” or “C”');
  expect(japanese.practice.conditions.is('Q', is)).toBe(
    '「Q」の答えが「A」、「B」、または「C」である',
  );
  expect(arabic.practice.plan.examples(is)).toMatch(/A وB وC\.$/);
});

test('Arabic keeps what it quotes from turning the sentence around it', () => {
  expect(arabic.search.nothing('C++')).toContain('«\u2068C++\u2069»');
});

test.each([
  [['Neff'], '2003', 'Neff, 2003', 'Neff、2003', 'Neff، 2003'],
  [['Wilson', 'Ross'], '2001', 'Wilson and Ross, 2001', 'Wilson・Ross、2001', 'Wilson وRoss، 2001'],
  [
    ['Hill', 'Curran', 'Appleton'],
    '2016',
    'Hill et al., 2016',
    'Hillほか、2016',
    'Hill وآخرون، 2016',
  ],
  [['Cochrane'], undefined, 'Cochrane', 'Cochrane', 'Cochrane'],
])('%j, %s is cited in every language', (authors, year, ...cited) => {
  const all = [english, japanese, arabic];
  expect(all.map(({ references }) => references.citation(authors, year))).toEqual(cited);
});

test.each([
  ['en', 'en'], ['en-US', 'en'], ['ar-EG', 'ar'], ['AR', 'ar'], ['ja-JP', 'ja'], ['pt-BR', 'en'], ['fa', 'en'],
  ['jav', 'en'], ['constructor', 'en'],
] as const)('a garden in %s speaks %s', (tag, language) => {
  expect(interfaceLanguage(tag)).toBe(language);
}); // prettier-ignore

test('the words of a language stand in the folder of its name', () => {
  expect([wordsFor('ar-MA'), wordsFor('ja'), wordsFor('tlh')]).toEqual([arabic, japanese, english]);
  expect(folderOf('ar')).toBe('arabic');
});
