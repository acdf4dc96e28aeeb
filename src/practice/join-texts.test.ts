import { expect, test } from 'vitest';
import { joinTexts } from './join-texts.ts';
import { fillQuotes } from './quote.ts';

test.each([
  [['Rest', 'Pace'], 'Rest; Pace'],
  [['休む', '歩く'], '休む、歩く'],
  [['「休む」', '歩く'], '「休む」、歩く'],
  [['الراحة', 'المشي'], 'الراحة؛ المشي'],
  [['«الراحة»', 'المشي'], '«الراحة»؛ المشي'],
  [['Rest'], 'Rest'],
  [[], ''],
])('joins %j', (texts, joined) => {
  expect(joinTexts(texts)).toBe(joined);
});

test.each([
  ['なぜ{{a}}。', '休むから。', 'なぜ休むから。'],
  ['なぜ{{a}}？', '休むから。', 'なぜ休むから？'],
  ['لماذا {{a}}؟', 'للراحة.', 'لماذا للراحة؟'],
  ['قلت {{a}}.', 'لماذا؟', 'قلت لماذا؟'],
])('ends %s filled with %s in one mark', (text, words, filled) => {
  expect(fillQuotes(text, () => words)).toBe(filled);
});
