const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');

/**
 * The base set: all that the planted lessons are written in, so that a first view fetches one file for each family.
 * Every other character stands in a further file, which a browser fetches only for a page that uses it.
 */
export const baseCharacters = `${ascii}éñó\u00A0‘’“”–—…·×≠←↑→↓`;

const latin = ['00A0-00FF', '0131', '0152-0153', '02BB-02BC', '02C6', '02DA', '02DC', '2000-206F', '20AC', '2122', '2212', '2215']; // prettier-ignore
const latinExtended = ['0100-0130', '0132-0151', '0154-02BA', '02BD-02C5', '1E00-1E9F', '1EF2-1EFF', '20A0-20AB', '20AD-20C0']; // prettier-ignore

/** One file of a package, the characters taken from it as ranges of hexadecimal code points, and the name of the set. */
export type Source = { file: string; ranges: string[]; set: string };

export type Family = {
  name: string;
  folder: string;
  style: 'normal' | 'italic';
  /** The weights that the file holds, as CSS writes them. */
  weights: string;
  /** Axes of the variable font: pinned to a value, or kept between two. */
  axes: Record<string, number | { min: number; max: number }>;
  /** The first source also gives the base set. */
  sources: Source[];
};

export const families: Family[] = [
  {
    name: 'Fraunces',
    folder: '@fontsource-variable/fraunces',
    style: 'normal',
    weights: '400 650',
    axes: { opsz: 14, WONK: 0, SOFT: { min: 0, max: 100 }, wght: { min: 400, max: 650 } },
    sources: [
      { file: 'fraunces-latin-full-normal', ranges: latin, set: 'latin' },
      { file: 'fraunces-latin-ext-full-normal', ranges: latinExtended, set: 'latin-extended' },
    ],
  },
  literata('normal'),
  literata('italic'),
];

/**
 * Fonts that most devices have, fitted to ours so that no line moves when ours arrive. The ratios follow from the
 * average widths and the ascents of the fonts in `@capsizecss/metrics` 4.3.0. Percent.
 */
export const fallbacks = [
  { name: 'Fraunces Georgia', local: ['Georgia'], size: 116.2, ascent: 84.2, descent: 21.9 },
  { name: 'Fraunces Noto', local: ['Noto Serif'], size: 107.7, ascent: 90.8, descent: 23.7 },
  { name: 'Literata Georgia', local: ['Georgia'], size: 107.7, ascent: 109.3, descent: 28.6 },
  { name: 'Literata Noto', local: ['Noto Serif'], size: 99.8, ascent: 117.9, descent: 30.9 },
];

function literata(style: 'normal' | 'italic'): Family {
  const source = (set: string, name: string, ranges: string[]) => ({
    set,
    ranges,
    file: `literata-${name}-wght-${style}`,
  });
  return {
    name: 'Literata',
    folder: '@fontsource-variable/literata',
    style,
    weights: '400 600',
    axes: { wght: { min: 400, max: 600 } },
    sources: [
      source('latin', 'latin', latin),
      source('latin-extended', 'latin-ext', latinExtended),
    ],
  };
}
