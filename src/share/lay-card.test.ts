import { describe, expect, test } from 'vitest';
import type { Card } from './card.ts';
import type { Face } from './face.ts';
import { cardSize, type Setting } from './ink-line.ts';
import { layCard } from './lay-card.ts';

/** A font of letters that are half as wide as they are high; it has no ☒. */
const face: Face = {
  setWords: (text) =>
    text.includes('☒')
      ? undefined
      : text.split(/(?<= )/).map((word) => ({
          glyphs: [...word.trim()].map((letter, at) => ({
            font: 0,
            id: letter.charCodeAt(0),
            x: at / 2,
            y: 0,
            width: 0.5,
          })),
          width: word.trim().length / 2,
          space: word.endsWith(' ') ? 0.25 : 0,
          direction: 'with',
          isTurned: false,
        })),
  draw: ({ id }, { weight }) => ({
    path: `${String.fromCharCode(id)} ${String(weight)}`,
    unit: 1,
    stroke: 0,
  }),
};
const setting: Setting = { head: face, text: face, leading: 1.2, isRightToLeft: false };

const card = (texts: Card['texts']): Card => ({ texts, below: ['Page', 'Garden'], alt: '' });
const pair = card([
  { side: 'earlier', label: 'Then', text: 'I should aim for the goal that scares me.' },
  { side: 'later', label: 'Now', text: 'I can aim that high if the goal feeds me as well.' },
]);
const title = (text: string) => card([{ side: 'kept', text }]);
const weightOf = ({ path }: { path: string }) => Number(path.split(' ')[1]);

describe('a belief half turned', () => {
  const { inks, seam } = layCard(pair, setting);
  const ofSide = (side: string) =>
    inks.filter(({ tone, scale }) => tone === side && scale > 30).sort((a, b) => a.x - b.x);

  test('stands hard before the seam and soft behind it, and touches it on neither side', () => {
    const [earlier, later] = [ofSide('earlier'), ofSide('later')];
    expect([earlier[0]?.soft, later.at(-1)?.soft]).toEqual([0, 1]);
    expect(Math.max(...earlier.map(({ x, scale }) => x + scale / 2))).toBeLessThan(seam - 40);
    expect(Math.min(...later.map(({ x }) => x))).toBeGreaterThan(seam + 40);
  });

  test('gives word by word: each is as soft as the one before, or softer', () => {
    for (const side of ['earlier', 'later']) {
      const soft = ofSide(side).map((ink) => ink.soft);
      expect(soft).toEqual(soft.toSorted((a, b) => a - b));
      const weights = ofSide(side).map(weightOf);
      expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    }
  });

  test('is of one size on both sides, and says whose voice is whose', () => {
    expect(new Set([...ofSide('earlier'), ...ofSide('later')].map(({ scale }) => scale)).size).toBe(
      1,
    );
    const labels = inks.filter(({ scale, tone }) => scale === 30 && tone === 'later');
    expect(labels.map(({ path }) => path[0]).join('')).toBe('Now');
  });

  test('is turned round where lines run from the right', () => {
    const mirrored = layCard(pair, { ...setting, isRightToLeft: true });
    expect(mirrored.inks.map(({ x, scale }) => x + scale / 2).map(Math.round)).not.toEqual([]);
    const first = mirrored.inks.find(({ tone, scale }) => tone === 'earlier' && scale > 30);
    expect(first?.x).toBeGreaterThan(mirrored.seam);
    expect(first?.soft).toBe(0);
  });
});

test.each(['Ox', 'Rest', 'word '.repeat(24).trim(), 'word '.repeat(200).trim()])(
  'a title of any length turns from hard to soft inside the card: %s',
  (text) => {
    const { inks } = layCard(title(text), setting);
    const letters = inks.filter(({ tone }) => tone === 'kept');
    expect(letters[0]?.soft).toBeLessThan(0.5);
    expect(Math.max(...letters.map(({ soft }) => soft))).toBeGreaterThan(0.5);
    for (const { x, y, scale } of inks) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + scale / 2).toBeLessThanOrEqual(cardSize.width);
      expect(y).toBeLessThan(cardSize.height);
      expect(y - scale).toBeGreaterThan(0);
    }
  },
);

test('what was let go fades, and what was found is on the side of now alone', () => {
  const gone = layCard(
    card([
      { side: 'earlier', label: 'Then', text: 'A belief' },
      { side: 'later', label: 'Let go', text: '' },
    ]),
    setting,
  );
  expect(gone.inks.some(({ tone }) => tone === 'gone')).toBe(true);
  const found = layCard(
    card([
      { side: 'earlier', text: '' },
      { side: 'later', label: 'Found', text: 'A belief' },
    ]),
    setting,
  );
  const letters = found.inks.filter(({ tone }) => tone === 'later');
  expect(Math.min(...letters.map(({ x }) => x))).toBeGreaterThan(found.seam);
});

test('a text that has a letter of no font is left out whole', () => {
  const { inks, isWordless } = layCard(title('Rest ☒'), setting);
  expect(isWordless).toBe(true);
  expect(inks.filter(({ tone }) => tone === 'kept')).toEqual([]);
  expect(inks.filter(({ tone }) => tone === 'quiet')).toHaveLength('Garden'.length);
});

test('a long name below is cut so that the garden’s stands beside it', () => {
  const { inks } = layCard({ ...title('Rest'), below: ['word '.repeat(40), 'Garden'] }, setting);
  const page = inks.filter(({ tone }) => tone === 'ink');
  const garden = inks.filter(({ tone }) => tone === 'quiet');
  expect(page.at(-1)?.path[0]).toBe('…');
  expect(Math.max(...page.map(({ x }) => x))).toBeLessThan(Math.min(...garden.map(({ x }) => x)));
});
