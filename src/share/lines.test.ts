import { expect, test } from 'vitest';
import { balanceLines, fitLines, lineWidth } from './lines.ts';

/** Words of so many letters, each half as wide as it is high. */
const words = (...lengths: number[]) =>
  lengths.map((length) => ({ width: length / 2, space: 0.25, length }));
const lengths = (lines: { length: number }[][]) =>
  lines.map((line) => line.map(({ length }) => length));

const room = { width: 1000, height: 400, largest: 200, smallest: 30, leading: 1.2 };

test('lines are about as long as each other, and no more than there have to be', () => {
  expect(lengths(balanceLines(words(4, 4, 4, 4), 7))).toEqual([
    [4, 4],
    [4, 4],
  ]);
  expect(lengths(balanceLines(words(4, 4), 7))).toEqual([[4, 4]]);
});

test('a word wider than the line stands alone', () => {
  expect(lengths(balanceLines(words(2, 30, 2), 7))).toEqual([[2], [30], [2]]);
});

test('a line ends without its last space', () => {
  expect(lineWidth(words(2, 2))).toBe(2.25);
});

test('the more there is to say, the smaller it is set, and always inside its room', () => {
  const sizes = [1, 8, 25].map((many) => {
    const { size, lines } = fitLines(words(...Array.from({ length: many }, () => 5)), room);
    expect(lines.length * size * room.leading).toBeLessThanOrEqual(room.height);
    for (const line of lines) expect(lineWidth(line) * size).toBeLessThanOrEqual(room.width);
    return size;
  });
  expect(sizes[0]).toBe(room.largest);
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
});

test('what is too long even for the smallest size loses its end', () => {
  const { lines } = fitLines(words(...Array.from({ length: 900 }, () => 5)), room);
  expect(lines.flat().length).toBeLessThan(900);
});
