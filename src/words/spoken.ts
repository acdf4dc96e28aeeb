/** The main language of a tag: `pt` of `pt-BR`. */
export function mainLanguage(language: string): string {
  return (language.split('-')[0] ?? '').toLowerCase();
}

/**
 * A language as dates and numbers are told in it. Plain `en` would be American; the garden's English is international.
 * Which digits Arabic has changed from one version of `Intl` to the next, so that a page and a device could differ: here
 * they are 0 to 9, in which years and citations stand already.
 */
export function spokenLanguage(language: string): string {
  if (language === 'en') return 'en-GB';
  if (mainLanguage(language) !== 'ar') return language;
  return new Intl.Locale(language, { numberingSystem: 'latn' }).toString();
}

/** A number in the digits of a language, with all its decimals, in groups from five digits on. */
export function tellNumber(number: number, language: string): string {
  return new Intl.NumberFormat(spokenLanguage(language), {
    useGrouping: 'min2',
    maximumFractionDigits: 9,
  }).format(number);
}
