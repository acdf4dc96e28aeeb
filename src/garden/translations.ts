import { textDirection } from '../words/language-tag.ts';
import type { Site } from '../content/site.ts';

type Languages = Pick<Site, 'language' | 'languages'>;

/** Where a language lies in the built site: the first at its root, any other in a folder of its own. */
export function languageFolder({ languages }: Languages, language: string): string {
  return language === languages[0] ? '' : `${language}/`;
}

/** The same page in the garden's other languages, each with its name in itself. */
export function listTranslations(page: string, site: Languages) {
  // Each language is a site of its own, and what lies beside it cannot be reached from its root.
  const isFirst = languageFolder(site, site.language) === '';
  const up = '../'.repeat(page.split('/').length - (isFirst ? 2 : 1));
  return site.languages
    .filter((language) => language !== site.language)
    .map((language) => ({
      language,
      direction: textDirection(language),
      name: nameLanguage(language, language),
      address: up + languageFolder(site, language) + page.slice(1),
    }));
}

/** The name of a language in another: Englisch, anglais. */
export function nameLanguage(language: string, inLanguage: string): string {
  return new Intl.DisplayNames(inLanguage, { type: 'language' }).of(language) ?? language;
}

/** The absolute addresses of a page in every language, for search engines; `site` is where this language lies. */
export function listAlternates(page: string, site: Languages, address: string) {
  const root = address.slice(0, address.length - languageFolder(site, site.language).length);
  return site.languages.map((language) => ({
    language,
    address: root + languageFolder(site, language) + page.slice(1),
  }));
}
