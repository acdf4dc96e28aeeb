import { formatHex, interpolate, wcagContrast } from 'culori';

/**
 * How far two colours stand apart, from 1 (the same) to 21 (black on white), by their relative luminance.
 * Both as `#rrggbb`. Source: WCAG 2.2, “contrast ratio”.
 */
export const contrastRatio = (one: string, other: string): number => wcagContrast(one, other);

/**
 * The colour nearest to the given one on the way to black or to white that stands far enough apart from every one of
 * `grounds`; undefined where neither way gets there.
 */
export function withContrast(
  colour: string,
  grounds: readonly string[],
  least: number,
): string | undefined {
  const steps = 100;
  for (let step = 0; step <= steps; step++) {
    for (const end of ['black', 'white']) {
      const candidate = formatHex(interpolate([colour, end])(step / steps));
      if (grounds.every((ground) => contrastRatio(candidate, ground) >= least)) return candidate;
    }
  }
  return undefined;
}

/** The colour half-way between two, as `color-mix(in oklab, …)` gives it. */
export function mixEvenly(one: string, other: string): string {
  return formatHex(interpolate([one, other], 'oklab')(0.5));
}
