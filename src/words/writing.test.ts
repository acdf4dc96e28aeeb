import { expect, test } from 'vitest';
import { scriptOf, textDirection } from './writing.ts';

test.each([
  ['en', 'Latn', 'ltr'], ['ja-JP', 'Jpan', 'ltr'], ['zh-TW', 'Hant', 'ltr'], ['zh', 'Hans', 'ltr'],
  ['ar', 'Arab', 'rtl'], ['he', 'Hebr', 'rtl'], ['ur-PK', 'Arab', 'rtl'], ['az-Arab', 'Arab', 'rtl'],
  ['az', 'Latn', 'ltr'], ['sr-Latn', 'Latn', 'ltr'], ['dv', 'Thaa', 'rtl'], ['xx', 'Latn', 'ltr'],
])('writes %s in %s, %s', (language, script, direction) => {
  expect([scriptOf(language), textDirection(language)]).toEqual([script, direction]);
}); // prettier-ignore
