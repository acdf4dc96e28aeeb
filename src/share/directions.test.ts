import { expect, test } from 'vitest';
import { directionOf, orderWords, splitDirections } from './directions.ts';

const order = (sentence: string, isRightToLeft: boolean) =>
  orderWords(
    sentence.split(' ').map((text) => ({ text, direction: directionOf(text, isRightToLeft) })),
  )
    .map(({ text }) => text)
    .join(' ');

test('a number in an Arabic word is read from the left, with the mark behind it in the text’s direction', () => {
  expect(splitDirections('1958،', true)).toEqual([
    { text: '1958', isRightToLeft: false },
    { text: '،', isRightToLeft: true },
  ]);
  expect(splitDirections('الصبر', true)).toEqual([{ text: 'الصبر', isRightToLeft: true }]);
  expect(splitDirections('won’t,', false)).toEqual([{ text: 'won’t,', isRightToLeft: false }]);
});

test('words that are written against the line stand in their own order', () => {
  expect(order('تعلّمت Look Again من', true)).toBe('تعلّمت Again Look من');
  expect(order('من iPhone 15 سنة 1958', true)).toBe('من 15 iPhone سنة 1958');
  expect(order('I said الصبر سكوت once', false)).toBe('I said سكوت الصبر once');
  expect(order('just these words', false)).toBe('just these words');
});
