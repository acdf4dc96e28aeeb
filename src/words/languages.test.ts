import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listLanguages } from '../build/read-garden-words.ts';
import { wordsSchema } from '../content/words-file.ts';
import type { Word, Words } from './translate.ts';

const read = (language: string): Words =>
  wordsSchema.parse(
    JSON.parse(readFileSync(new URL(`./${language}.json`, import.meta.url), 'utf8')),
  );
const english = read('en');
const languages = listLanguages();
const others = languages.filter((language) => language !== 'en');

const textsOf = (word: Word) => (typeof word === 'string' ? [word] : Object.values(word));
const placeholdersOf = (word: Word) =>
  [...new Set(textsOf(word).flatMap((text) => text.match(/(?<=\{)\w+/g) ?? []))].sort();
const categoriesOf = (word: Word) =>
  typeof word === 'string' ? [] : Object.keys(word).filter((name) => !name.startsWith('='));

test('has languages of several scripts', () => {
  expect(languages).toEqual(expect.arrayContaining(['ar', 'en', 'ja']));
});

test.each(others)('%s has every key of English, in the same order, and no other', (language) => {
  expect(Object.keys(read(language))).toEqual(Object.keys(english));
});

test.each(others)('%s says all that English is given', (language) => {
  for (const [key, word] of Object.entries(read(language)))
    // A word may do without the number itself, where its forms say it.
    expect(
      placeholdersOf(word).filter((name) => name !== 'n'),
      key,
    ).toEqual(placeholdersOf(english[key] ?? '').filter((name) => name !== 'n'));
});

test.each(languages)('%s has the plural forms of its language, and no others', (language) => {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  for (const [key, word] of Object.entries(read(language))) {
    const forms = categoriesOf(word);
    // Where English tells exact numbers apart and nothing else, another language need not know more.
    if (forms.length <= 1 && categoriesOf(english[key] ?? '').length <= 1) continue;
    if (pluralCategories.length === 1) expect(forms.length, key).toBeLessThanOrEqual(1);
    else expect(forms.sort(), key).toEqual([...pluralCategories].sort());
  }
});

test.each(languages)('%s says every number that it is given', (language) => {
  const rules = new Intl.PluralRules(language);
  // One form may stand for many numbers, and then has to name them.
  const many = new Set([...Array(1001).keys()].filter((n) => n > 12).map((n) => rules.select(n)));
  for (const [key, word] of Object.entries(read(language)))
    if (placeholdersOf(english[key] ?? '').includes('n'))
      for (const category of many) {
        const text = typeof word === 'string' ? word : (word[category] ?? word.other);
        expect(text, key).toMatch(/\{n[:}]/);
      }
});

test.each(languages)('%s is written with care', (language) => {
  for (const [key, word] of Object.entries(read(language)))
    for (const text of textsOf(word)) {
      expect(text.trim(), key).not.toBe('');
      expect(text, key).not.toMatch(/ {2}|\.\.|[!！]|["']|undefined|=>/);
      expect(text.replaceAll(/\{\w+(?::(?:words|Words|and|or|list))?\}/g, ''), key).not.toMatch(
        /[{}]/,
      );
    }
});

/** What may be the same as in English: names, signs, and what two languages happen to share. */
const shared = /^(?:Ctrl K|[^\p{L}]*(?:\{\w+\}[^\p{L}]*)*)$/u;

test.each(others)('no English is left in %s', (language) => {
  const words = Object.entries(read(language));
  const same = words.filter(
    ([key, word]) =>
      JSON.stringify(word) === JSON.stringify(english[key]) &&
      textsOf(word).some((text) => !shared.test(text)),
  );
  // A word or two look the same by chance; a sentence never does.
  for (const [key, word] of same)
    for (const text of textsOf(word))
      expect((text.replaceAll(/\{[^}]*\}/g, '').match(/\p{L}+/gu) ?? []).length, key).toBeLessThan(
        3,
      );
  expect(same.length).toBeLessThan(words.length / 50);
});
