import { expect, test } from 'vitest';
import { fillAsked, fillQuotes, findQuotes, joinTexts } from './quote.ts';

test('finds what a text quotes', () => {
  expect(findQuotes('{{a}} and “{{b-2}}”, {{a}}. {c} {{d}')).toEqual(['a', 'b-2', 'a']);
});

test.each([
  ['Why “{{a}}”?', ' to be fit. ', 'Why “to be fit.”?'],
  ['Because {{a}}.', 'it rains', 'Because it rains.'],
  ['Because {{a}}.', 'it rains!', 'Because it rains!'],
  ['Why {{a}}?', 'it rains.', 'Why it rains?'],
  ['Because {{a}}, then', 'it rains…', 'Because it rains…, then'],
  ['{{a}}', '$& and {{a}}', '$& and {{a}}'],
])('fills %s with «%s»', (text, words, filled) => {
  expect(fillQuotes(text, () => words)).toBe(filled);
});

test('fills what is asked and its hint, and leaves a question without a hint without one', () => {
  const wordsOf = (id: string) => id.toUpperCase();
  expect(fillAsked({ ask: '{{a}}?', hint: '{{b}}' }, wordsOf)).toEqual({ ask: 'A?', hint: 'B' });
  expect(fillAsked({ ask: '{{a}}?' }, wordsOf)).toEqual({ ask: 'A?', hint: undefined });
});

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
