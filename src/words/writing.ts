/** The script that a language tag is written in, by its four-letter name: `Latn`, `Arab`, `Jpan`, `Hant`. */
export function scriptOf(language: string): string {
  return new Intl.Locale(language).maximize().script ?? 'Latn';
}

/** Scripts that are written from right to left. */
const rightToLeft = new Set([
  'Adlm',
  'Arab',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
]);

/** The direction in which a language is written, as HTML names it. */
export function textDirection(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(scriptOf(language)) ? 'rtl' : 'ltr';
}
