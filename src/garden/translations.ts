import { textDirection } from '../words/language-tag.ts';
import type { Garden } from './garden.ts';
import { topicAddress } from './addresses.ts';
import type { Site } from '../content/site.ts';

type Languages = Pick<Site, 'language' | 'languages'>;
type Translated = { site: Languages; topics: Garden['topics'] };

/** Where a language lies in the built site: the first at its root, any other in a folder of its own. */
export function languageFolder({ languages }: Languages, language: string): string {
  return language === languages[0] ? '' : `${language}/`;
}

/**
 * Whether a page is in every language, as the pages of files and the fixed lists are. A topic that only texts name may be
 * spelt otherwise in another, and how long a list is depends on what stands in it there.
 */
function isEverywhere(page: string, topics: Garden['topics']): boolean {
  if (!page.startsWith('/topics/')) return !page.startsWith('/backlinks/');
  // Only those of `topics.yaml` have a summary.
  return topics.some((topic) => topic.summary !== undefined && topicAddress(topic) === page);
}

/** The same page in the garden's other languages, or else their openings, each with the language's name in itself. */
export function listTranslations(page: string, { site, topics }: Translated) {
  const isSame = isEverywhere(page, topics);
  // Each language is a site of its own, and what lies beside it cannot be reached from its root.
  const isFirst = languageFolder(site, site.language) === '';
  const up = '../'.repeat(page.split('/').length - (isFirst ? 2 : 1));
  return site.languages
    .filter((language) => language !== site.language)
    .map((language) => ({
      language,
      direction: textDirection(language),
      name: nameLanguage(language, language),
      address: up + languageFolder(site, language) + (isSame ? page.slice(1) : ''),
      isSame,
    }));
}

/** The name of a language in another: Englisch, anglais. */
export function nameLanguage(language: string, inLanguage: string): string {
  return new Intl.DisplayNames(inLanguage, { type: 'language' }).of(language) ?? language;
}

/** The absolute addresses of a page that is in every language, for search engines; `address` is where this one lies. */
export function listAlternates(page: string, { site, topics }: Translated, address: string) {
  if (!isEverywhere(page, topics)) return [];
  const root = address.slice(0, address.length - languageFolder(site, site.language).length);
  return site.languages.map((language) => ({
    language,
    address: root + languageFolder(site, language) + page.slice(1),
  }));
}
