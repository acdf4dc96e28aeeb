import { nearestName, type PlacedMistake } from '../../content/mistake.ts';
import type { PracticeFields } from '../schema/practice-schema.ts';
import { isDraft } from '../../content/check/drafts.ts';
import type { ParsedContent } from '../../content/check/parsed-content.ts';

/** Lessons that outcomes send readers to and that are nowhere, or a draft. */
export function findPracticeLessons(
  { outcomes }: PracticeFields,
  { lessons }: ParsedContent,
): PlacedMistake[] {
  const slugs = lessons.map(({ slug }) => slug);
  const drafts = lessons.filter(({ file }) => isDraft(file)).map(({ slug }) => slug);
  return outcomes.flatMap((outcome, place) =>
    outcome.read.flatMap((slug, index): PlacedMistake[] => {
      const path = ['outcomes', place, 'read', index];
      if (!slugs.includes(slug)) return [{ path, ...tellUnknown(slug, slugs, outcome.id) }];
      if (drafts.includes(slug)) return [{ path, ...tellDraft(slug) }];
      if (outcome.read.indexOf(slug) !== index) return [{ path, ...tellDouble(slug) }];
      return [];
    }),
  );
}

function tellUnknown(slug: string, slugs: string[], outcome: string) {
  const near = nearestName(slug, slugs);
  return {
    expected: `a lesson that stands in lessons/, for outcome ${outcome}`,
    found: JSON.stringify(slug),
    mend: near ? `Write ${near} instead, if that is what you meant.` : 'Add it to lessons/, or remove it here.', // prettier-ignore
  };
}

const tellDraft = (slug: string) => ({
  expected: 'a lesson that is no draft, because practices are published',
  found: `${slug}, which is a draft`,
  mend: `Remove draft: true from lessons/${slug}/lesson.yaml, or remove it here.`,
});

const tellDouble = (slug: string) => ({
  expected: 'each lesson once',
  found: `${slug}, which stands here already`,
  mend: 'Remove one of the two.',
});
