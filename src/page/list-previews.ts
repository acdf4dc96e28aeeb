import type { Translate } from '../words/translate.ts';
import { authorNames, type Reference } from '../content/reference.ts';
import { noteAddress, pageAddress, practiceAddress } from '../garden/addresses.ts';
import type { Garden, Lesson, Stance } from '../garden/garden.ts';
import { innerPairs, lessonAddress, pairAddress, stanceAnchor } from '../garden/pairs.ts';
import { formatCitation } from '../garden/reference-words.ts';
import { listAliases } from '../garden/aliases.ts';
import { stanceSide } from '../garden/stance-words.ts';
import type { PreviewPart } from './preview.ts';

/** What a card says of a page, and where its first lines come from: a file of the content, or the text itself. */
export type PagePreview = {
  /** From the garden's root, with a slash at both ends. */
  address: string;
  parts: PreviewPart[];
  begins?: { path: string } | { text: string };
};

/** What cards say of every page that they are for, and of every reference. An old address has the card of the new one. */
export function listPreviews(garden: Garden, t: Translate): PagePreview[] {
  const previews = [
    ...garden.lessons.flatMap((lesson) => lessonPreviews(lesson, garden)),
    ...garden.notes.map(({ title, growth, path, ...note }): PagePreview => ({
      address: noteAddress(note),
      parts: titled(title, growth && t(`notes.growth.${growth}`)),
      begins: { path },
    })),
    ...garden.pages.map((page): PagePreview => ({
      address: pageAddress(page),
      parts: titled(page.title),
      begins: page,
    })),
    ...garden.practices.map((practice): PagePreview => ({
      address: practiceAddress(practice),
      parts: titled(practice.title, t('practice.name')),
      begins: { text: practice.intro },
    })),
    ...garden.references.map((reference) => referencePreview(reference, t)),
  ];
  const byAddress = new Map(previews.map((preview) => [preview.address, preview]));
  const moved = listAliases(garden).flatMap(({ from, to }) => {
    const preview = byAddress.get(to);
    return preview ? [{ ...preview, address: from }] : [];
  });
  return [...previews, ...moved];
}

/** A lesson's own page, and those of its other pairs. */
function lessonPreviews(lesson: Lesson, { site }: Garden): PagePreview[] {
  const side = (stance: Stance): PreviewPart => ({
    as: stance.voice,
    name: stanceSide(stance, site),
    text: stance.line,
    anchor: stanceAnchor(stance),
  });
  const preview = (address: string, stances: Stance[]): PagePreview => ({
    address,
    parts: [...titled(lesson.title), ...stances.map(side)],
  });
  return [
    preview(lessonAddress(lesson), lesson.stances),
    ...innerPairs(lesson).map((pair) =>
      preview(pairAddress(lesson, pair), [pair.earlier, pair.later]),
    ),
  ];
}

function referencePreview(reference: Reference, t: Translate): PagePreview {
  const authors = authorNames(reference);
  return {
    address: `/references/${reference.id}/`,
    parts: titled(reference.title, formatCitation(authors, reference.year, t)),
    begins: { text: reference.finding },
  };
}

function titled(title: string, label?: string): PreviewPart[] {
  return [{ as: 'title', text: title }, ...(label ? [{ as: 'label' as const, text: label }] : [])];
}
