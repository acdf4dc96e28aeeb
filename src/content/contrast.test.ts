import { describe, expect, test } from 'vitest';
import { coloursSchema } from './theme.ts';
import { contrastRatio, mixEvenly, withContrast } from './contrast.ts';

describe('contrastRatio', () => {
  // The examples of the WCAG's own techniques, and the greatest and least there is.
  test.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#ff0000', '#ffffff', 4],
  ])('of %s and %s is %d, either way round', (one, other, ratio) => {
    expect(contrastRatio(one, other)).toBeCloseTo(ratio, 1);
    expect(contrastRatio(other, one)).toBe(contrastRatio(one, other));
  });
});

test('mixes two colours as browsers do in oklab', () => {
  // As Chromium computes color-mix(in oklab, red, blue), and of a colour with itself.
  expect(mixEvenly('#ff0000', '#0000ff')).toBe('#8c53a2');
  expect(mixEvenly('#3c4c8c', '#3c4c8c')).toBe('#3c4c8c');
});

describe('withContrast', () => {
  test('gives the nearest colour that can be read on every ground', () => {
    const readable = withContrast('#888888', ['#ffffff', '#eeeeee'], 4.5) ?? '';
    expect(contrastRatio(readable, '#eeeeee')).toBeGreaterThanOrEqual(4.5);
    expect(contrastRatio(readable, '#eeeeee')).toBeLessThan(4.7);
  });

  test('leaves a colour that can be read as it is', () => {
    expect(withContrast('#000000', ['#ffffff'], 4.5)).toBe('#000000');
  });

  test('gives none where the grounds lie too far apart', () => {
    expect(withContrast('#888888', ['#000000', '#ffffff'], 7)).toBeUndefined();
  });
});

test('the given colours can be told apart, by day and by night, mixed voices too', () => {
  const { paper, leaf, ink, quiet, edge, then, now } = coloursSchema.parse({});
  for (const time of ['light', 'dark'] as const)
    for (const ground of [paper[time], leaf[time]]) {
      const between = mixEvenly(then[time], now[time]);
      for (const colour of [ink[time], quiet[time], then[time], now[time], between])
        expect(contrastRatio(colour, ground), `${colour} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      expect(contrastRatio(edge[time], ground)).toBeGreaterThanOrEqual(3);
    }
});
