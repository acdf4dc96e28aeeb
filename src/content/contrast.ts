type Channels = [red: number, green: number, blue: number];

/**
 * How far two colours stand apart, from 1 (the same) to 21 (black on white), by their relative luminance.
 * Both as `#rrggbb`. Source: WCAG 2.2, “contrast ratio”.
 */
export function contrastRatio(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

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
    for (const end of ['#000000', '#ffffff']) {
      const candidate = mix(colour, end, step / steps);
      if (grounds.every((ground) => contrastRatio(candidate, ground) >= least)) return candidate;
    }
  }
  return undefined;
}

/** The colour half-way between two, as `color-mix(in oklab, …)` gives it. Source: Ottosson, “A perceptual color space”, 2020. */
export function mixEvenly(one: string, other: string): string {
  const [a, b] = [toOklab(one), toOklab(other)];
  return fromOklab([(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2]);
}

function mix(from: string, to: string, share: number): string {
  const [a, b] = [channels(from), channels(to)];
  const between = (index: 0 | 1 | 2) => a[index] + (b[index] - a[index]) * share;
  return write([between(0), between(1), between(2)]);
}

function luminance(colour: string): number {
  const [red, green, blue] = linear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Red, green and blue from 0 to 1. */
function channels(colour: string): Channels {
  const at = (start: number) => Number.parseInt(colour.slice(start, start + 2), 16) / 255;
  return [at(1), at(3), at(5)];
}

function linear(colour: string): Channels {
  const [red, green, blue] = channels(colour);
  const straighten = (value: number) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  return [straighten(red), straighten(green), straighten(blue)];
}

function write(colour: Channels): string {
  const digits = colour.map((value) =>
    Math.round(Math.min(1, Math.max(0, value)) * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${digits.join('')}`;
}

function toOklab(colour: string): Channels {
  const [r, g, b] = linear(colour);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function fromOklab([lightness, a, b]: Channels): string {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const bend = (value: number) =>
    value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
  return write([
    bend(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    bend(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    bend(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ]);
}
