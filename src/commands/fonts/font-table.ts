/** Characters that are cut into one file for each family, as CSS writes their ranges. */
type CharacterSet = {
  name: string;
  /** The part of the package that has them. */
  part: 'latin' | 'latin-ext';
  ranges: string;
};

/**
 * The base set is all that the planted lessons are written in, so that a first view fetches one file for each family.
 * Every other character stands in a further file, which a browser fetches only for a page that uses it.
 */
export const characterSets: CharacterSet[] = [
  {
    name: 'base',
    part: 'latin',
    ranges:
      'U+20-7e, U+a0, U+b7, U+d7, U+e9, U+f1, U+f3, U+2013-2014, U+2018-2019, U+201c-201d, U+2026, U+2190-2193, U+2260',
  },
  {
    name: 'latin',
    part: 'latin',
    ranges:
      'U+a1-b6, U+b8-d6, U+d8-e8, U+ea-f0, U+f2, U+f4-ff, U+131, U+152-153, U+2bb-2bc, U+2c6, U+2da, U+2dc, U+2000-2012, U+2015-2017, U+201a-201b, U+201e-2025, U+2027-206f, U+20ac, U+2122, U+2212, U+2215',
  },
  {
    name: 'latin-extended',
    part: 'latin-ext',
    ranges:
      'U+100-130, U+132-151, U+154-2ba, U+2bd-2c5, U+1e00-1e9f, U+1ef2-1eff, U+20a0-20ab, U+20ad-20c0',
  },
];

/** The characters of a set. */
export function listCharacters({ ranges }: CharacterSet): string[] {
  return ranges.split(', ').flatMap((range) => {
    const [first = 0, last = first] = range
      .slice(2)
      .split('-')
      .map((point) => parseInt(point, 16));
    return Array.from({ length: last - first + 1 }, (_, index) =>
      String.fromCodePoint(first + index),
    );
  });
}

export type Family = {
  name: string;
  style: 'normal' | 'italic';
  /** The weights that a file holds, as CSS writes them. */
  weights: string;
  /** The package’s files, by the part that each has. */
  source: (part: CharacterSet['part']) => string;
  /** Axes of the variable font: pinned to a value, or kept between two. */
  axes: Record<string, number | { min: number; max: number }>;
};

const literata = {
  name: 'Literata',
  weights: '400 600',
  axes: { wght: { min: 400, max: 600 } },
};

export const families: Family[] = [
  {
    name: 'Fraunces',
    style: 'normal',
    weights: '400 650',
    source: (part) => `@fontsource-variable/fraunces/files/fraunces-${part}-full-normal.woff2`,
    axes: { opsz: 14, WONK: 0, SOFT: { min: 0, max: 100 }, wght: { min: 400, max: 650 } },
  },
  ...(['normal', 'italic'] as const).map((style) => ({
    ...literata,
    style,
    source: (part: string) =>
      `@fontsource-variable/literata/files/literata-${part}-wght-${style}.woff2`,
  })),
];
