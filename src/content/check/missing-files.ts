import { openingSlug } from '../../garden/garden.ts';
import type { Mistake } from '../mistake.ts';
import { hiddenFile, isDraft } from './drafts.ts';
import type { ParsedContent } from './parsed-content.ts';

/** What no garden can do without: its site, a published opening and a published lesson. */
export function findMissingFiles(content: ParsedContent): Mistake[] {
  const { files, site, pages, lessons, misnamed } = content;
  if (files.length === 0) return [emptyGarden];
  // A misnamed file is reported already, and is likely the one that would be missing.
  const mayBe = (name: string) => misnamed.some(({ path }) => path.toLowerCase().startsWith(name));
  const openings = pages.filter(({ slug }) => slug === openingSlug);
  const finished = lessons.filter(({ file }) => isDraft(file) !== true);
  const areAllDrafts = lessons.length > 0 && finished.length === 0;
  const areUnlisted = finished.length > 0 && finished.every(({ fields }) => fields.unlisted);
  return [
    ...(site || mayBe('site.') ? [] : [missingFile('site.yaml')]),
    ...(openings.length > 0 || mayBe('pages/opening.') ? [] : [missingFile('pages/opening.mdx')]),
    ...openings
      .filter(({ file }) => isDraft(file) === true)
      .map(({ file }) => hiddenFile(file, visibleOpening)),
    ...openings
      .filter(({ fields }) => fields.unlisted)
      .map(({ file }) => hiddenFile(file, visibleOpening, 'unlisted')),
    ...(lessons.length > 0 || mayBe('lessons/') ? [] : [missingFile('lessons/<slug>/lesson.yaml')]),
    ...(areAllDrafts ? [onlyDrafts] : []),
    ...(areUnlisted ? [onlyUnlisted] : []),
  ];
}

const missingFile = (file: string): Mistake => ({
  file,
  expected: 'this file',
  found: 'no such file',
  mend: `Add ${file}; the schema's comments say what goes into it.`,
});

const visibleOpening =
  'an opening that readers see, because a garden cannot do without its front page';

const onlyDrafts: Mistake = {
  file: 'lessons/',
  expected: 'at least one lesson that is no draft',
  found: 'only drafts',
  mend: 'Remove draft: true from the lesson.yaml of one of them.',
};

const onlyUnlisted: Mistake = {
  file: 'lessons/',
  expected: 'at least one lesson that lists show',
  found: 'none but with unlisted: true',
  mend: 'Remove unlisted: true from the lesson.yaml of one of them.',
};

const emptyGarden: Mistake = {
  file: '',
  expected: 'a garden: site.yaml, pages/opening.mdx and at least one lesson',
  found: 'a folder that is empty or does not exist',
  mend: 'Point CONTENT_DIR at a content folder, or bring back the one that came with the project.',
};
