import { expect, test } from 'vitest';
import {
  findLanguage,
  formatNumber,
  formattingLocale,
  scriptOf,
  textDirection,
} from './language-tag.ts';

test.each([
  ['en', 'en-GB'], ['en-US', 'en-US'], ['fa', 'fa'], ['ar', 'ar-u-nu-latn'], ['ar-EG', 'ar-EG-u-nu-latn'],
  // A tag may say more of itself, and even ask for other digits.
  ['ar-u-nu-arab', 'ar-u-nu-latn'], ['ar-EG-u-ca-islamic', 'ar-EG-u-ca-islamic-nu-latn'],
  ['ar-x-family', 'ar-u-nu-latn-x-family'],
])('formats %s as %s', (language, locale) => {
  expect(formattingLocale(language)).toBe(locale);
}); // prettier-ignore

test.each(['ar', 'ar-u-nu-arab', 'ar-EG-u-ca-islamic'])(
  'writes numbers of %s from 0 to 9',
  (tag) => {
    expect(formatNumber(12_345, tag)).toMatch(/^12.345$/);
  },
);

test.each([
  ['en', 'en'], ['en-US', 'en'], ['ar-EG', 'ar'], ['AR', 'ar'], ['ar-u-nu-arab', 'ar'], ['ja-JP', 'ja'],
  ['pt-BR', 'pt-BR'], ['pt', 'pt-BR'], ['fa', undefined], ['jav', undefined],
  ['zh', 'zh'], ['zh-CN', 'zh'], ['zh-Hans', 'zh'], ['zh-SG', 'zh'], ['zh-TW', undefined], ['zh-Hant', undefined],
])('a garden in %s speaks by the words of %s', (tag, file) => {
  expect(findLanguage(tag, ['en', 'ar', 'ja', 'zh', 'pt-BR'])).toBe(file);
}); // prettier-ignore

test.each([
  ['en', 'Latn', 'ltr'], ['ja-JP', 'Jpan', 'ltr'], ['zh-TW', 'Hant', 'ltr'], ['zh', 'Hans', 'ltr'],
  ['ar', 'Arab', 'rtl'], ['he', 'Hebr', 'rtl'], ['ur-PK', 'Arab', 'rtl'], ['az-Arab', 'Arab', 'rtl'],
  ['az', 'Latn', 'ltr'], ['sr-Latn', 'Latn', 'ltr'], ['dv', 'Thaa', 'rtl'], ['xx', 'Latn', 'ltr'],
])('writes %s in %s, %s', (language, script, direction) => {
  expect([scriptOf(language), textDirection(language)]).toEqual([script, direction]);
}); // prettier-ignore
