import { referenceAddress, type Reference } from '../content/reference.ts';
import type { Site } from '../content/site.ts';
import type { KnownDates } from '../garden/dates.ts';

/** What is known of a text that stands on a page: when it was said, what it retells, and its language where it is not translated. */
export type Article = KnownDates & {
  sources?: readonly Reference[];
  writtenIn?: string | undefined;
};

/** A text as data for search engines (schema.org), ready to stand in a script element. */
export function describeArticle(headline: string, article: Article, site: Site): string {
  const { published, updated, sources = [], writtenIn } = article;
  const { name, url } = site.author;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline,
    inLanguage: writtenIn ?? site.language,
    author: { '@type': 'Person', name, url },
    datePublished: published,
    dateModified: updated === published ? undefined : updated,
    isBasedOn: sources.length > 0 ? sources.map(describeSource) : undefined,
  };
  // No text of an author's can end the element.
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}

/** Its page says whose it is: a lesson has to come in the first round trip. */
function describeSource(source: Reference) {
  return { '@type': 'CreativeWork', name: source.title, url: referenceAddress(source) };
}
