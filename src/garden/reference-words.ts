import { splitAtPlaceholder, type Translate } from '../words/translate.ts';

/** How a text cites a work: by the family names of its authors, and its year where that is known. */
export function formatCitation(
  [first = '', second, third]: readonly string[],
  year: number | undefined,
  t: Translate,
): string {
  const authors = third
    ? t('references.moreAuthors', { first })
    : second
      ? t('references.twoAuthors', { first, second })
      : first;
  return year === undefined ? authors : t('references.citation', { authors, year: String(year) });
}

/** What stands before and after the title of a work where it is named with its authors and its year. */
export function splitAtTitle(
  authors: readonly string[],
  year: number | undefined,
  t: Translate,
): [before: string, after: string] {
  const key = year === undefined ? 'references.work' : 'references.workOfYear';
  return splitAtPlaceholder(t, key, 'title', {
    authors: joinIsolated(authors, t),
    year: year?.toString(),
  });
}

/** Texts in any script beside each other, so that none turns what stands around it. */
export function joinIsolated(texts: readonly string[], t: Translate): string {
  return texts.map((text) => t('marks.isolate', { text })).join(t('marks.comma'));
}
