import { expect, test } from 'vitest';
import { spokenLanguage, tellNumber } from './spoken.ts';

test.each([
  ['en', 'en-GB'], ['en-US', 'en-US'], ['fa', 'fa'], ['ar', 'ar-u-nu-latn'], ['ar-EG', 'ar-EG-u-nu-latn'],
  // A tag may say more of itself, and even ask for other digits.
  ['ar-u-nu-arab', 'ar-u-nu-latn'], ['ar-EG-u-ca-islamic', 'ar-EG-u-ca-islamic-nu-latn'],
  ['ar-x-family', 'ar-u-nu-latn-x-family'],
])('speaks %s as %s', (language, spoken) => {
  expect(spokenLanguage(language)).toBe(spoken);
}); // prettier-ignore

test.each(['ar', 'ar-u-nu-arab', 'ar-EG-u-ca-islamic'])(
  'tells numbers of %s from 0 to 9',
  (tag) => {
    expect(tellNumber(12_345, tag)).toMatch(/^12.345$/);
  },
);
