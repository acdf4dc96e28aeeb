import { openingSlug } from '../../garden/garden.ts';
import type { Mistake } from '../mistake.ts';
import type { SourceFile } from '../source-file.ts';
import { isDraft } from './drafts.ts';
import type { ParsedContent } from './parsed-content.ts';

/** What no garden can do without: its site, a published opening and a published lesson. */
export function findMissingFiles({ site, pages, lessons, misnamed }: ParsedContent): Mistake[] {
  // A misnamed file is told already, and is likely the one that would be missing.
  const mayBe = (name: string) => misnamed.some(({ path }) => path.toLowerCase().startsWith(name));
  const openings = pages.filter(({ slug }) => slug === openingSlug).map(({ file }) => file);
  return [
    ...(site || mayBe('site.') ? [] : [reportMissing('site.yaml')]),
    ...(openings.length > 0 || mayBe('pages/opening.') ? [] : [reportMissing('pages/opening.mdx')]),
    ...openings.filter((file) => isDraft(file) === true).map(reportDraftOpening),
    ...(lessons.length > 0 || mayBe('lessons/')
      ? []
      : [reportMissing('lessons/<slug>/lesson.yaml')]),
    ...reportDraftsAlone(lessons.map(({ file }) => file)),
  ];
}

function reportMissing(file: string): Mistake {
  return {
    file,
    expected: 'this file',
    found: 'no such file',
    mend: `Add ${file}; the schema's comments say what goes into it.`,
  };
}

function reportDraftOpening(file: SourceFile): Mistake {
  return {
    file: file.path,
    line: file.lineOf(['draft']),
    field: 'draft',
    expected: 'an opening that is no draft, because a garden cannot do without its front page',
    found: 'draft: true',
    mend: 'Remove draft: true.',
  };
}

function reportDraftsAlone(lessons: readonly SourceFile[]): Mistake[] {
  if (lessons.length === 0 || lessons.some((file) => isDraft(file) !== true)) return [];
  return [
    {
      file: 'lessons/',
      expected: 'at least one lesson that is no draft',
      found: 'only drafts',
      mend: 'Remove draft: true from the lesson.yaml of one of them.',
    },
  ];
}
