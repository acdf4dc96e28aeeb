import { expect, test } from 'vitest';
import { directionOf, isAgainst, orderLine, splitDirections } from './directions.ts';

/** A sentence on a card as it stands from where lines of the card begin. */
function order(sentence: string, isRightToLeft: boolean): string {
  const isTurned = isAgainst(sentence, isRightToLeft);
  const words = sentence.split(' ').map((text, at, all) => ({
    text,
    direction: directionOf(text, isTurned !== isRightToLeft),
    space: at < all.length - 1 ? 1 : 0,
    isTurned,
  }));
  return orderLine(words)
    .map(({ text, space }) => text + ' '.repeat(space))
    .join('');
}

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

test('a text of another direction than its card stands in its own order, with a space between any two', () => {
  expect(order('Stay, or step back?', true)).toBe('back? step or Stay,');
  expect(order('الصبر سكوت', false)).toBe('سكوت الصبر');
  expect(order('1958', true)).toBe('1958');
});
