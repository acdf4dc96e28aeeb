import { attempt } from '../text/attempt.ts';

/** A language that `Intl` knows how to read: `de-de-de` looks like one and is none. */
export function isLanguageTag(value: unknown): value is string {
  const looksLikeOne = typeof value === 'string' && /^[a-z]{2,3}(?:-|$)/.test(value);
  return looksLikeOne && attempt(() => Intl.getCanonicalLocales(value).length === 1, false);
}

/** The main language of a tag: `pt` of `pt-BR`. */
export function mainLanguage(language: string): string {
  return (language.split('-')[0] ?? '').toLowerCase();
}

/**
 * The locale in which dates, numbers and lists of a language are formatted. Plain `en` would be American; the garden's
 * English is international. Which digits Arabic has changed from one version of `Intl` to the next, so that a page and a
 * device could differ: here they are 0 to 9, as in years and citations.
 */
export function formattingLocale(language: string): string {
  if (language === 'en') return 'en-GB';
  if (mainLanguage(language) !== 'ar') return language;
  return new Intl.Locale(language, { numberingSystem: 'latn' }).toString();
}

/** A number in the digits of a language, with all its decimals, in groups from five digits on. */
export function formatNumber(number: number, language: string): string {
  return new Intl.NumberFormat(formattingLocale(language), {
    useGrouping: 'min2',
    maximumFractionDigits: 9,
  }).format(number);
}

/** The script that a language tag is written in, by its four-letter name: `Latn`, `Arab`, `Jpan`, `Hant`. */
export function scriptOf(language: string): string {
  return new Intl.Locale(language).maximize().script ?? 'Latn';
}

/** Scripts that are written from right to left. */
const rightToLeft = new Set('Adlm Arab Hebr Mand Nkoo Rohg Samr Syrc Thaa'.split(' '));

/** The direction in which a language is written, as HTML names it. */
export function textDirection(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(scriptOf(language)) ? 'rtl' : 'ltr';
}

/** The attributes of an element whose words are in another language than what is around them; none where they are not. */
export function languageAttributes(language: string | undefined) {
  return language ? { lang: language, dir: textDirection(language) } : {};
}

/**
 * The one of several languages that a tag asks for: the same tag, or else the same main language in the same script, so
 * that a page in Traditional Chinese gets no Simplified words.
 */
export function findLanguage(language: string, known: readonly string[]): string | undefined {
  const asked = new Intl.Locale(language);
  const isSame = (tag: string) => new Intl.Locale(tag).baseName === asked.baseName;
  const isNear = (tag: string) =>
    mainLanguage(tag) === asked.language && scriptOf(tag) === scriptOf(language);
  return known.find(isSame) ?? known.find(isNear);
}
