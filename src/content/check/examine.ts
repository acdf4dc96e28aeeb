import { arrangeGarden, type Garden } from '../../garden/garden.ts';
import type { Mistake } from '../mistake.ts';
import { examinePast, type Past } from './past/examine-past.ts';
import type { SourceFile } from '../source-file.ts';
import { findBodyMistakes } from './body-rules.ts';
import { findEssayClashes } from './essay-rules.ts';
import { findFieldMistakes } from './field-rules.ts';
import { gatherKnown } from './known.ts';
import { findLinkMistakes } from './link-rules.ts';
import { findNameMistakes } from './name-rules.ts';
import { findPageMistakes } from './page-rules.ts';
import { parseFiles } from './parse-files.ts';
import { findPictureMistakes } from './picture-rules.ts';
import { findPracticeMistakes } from '../../practice/check/practice-rules.ts';
import { findMissingFiles } from './required-files.ts';
import { findStanceMistakes } from './stance-rules.ts';
import { findThemeMistakes } from './theme-rules.ts';
import { findUnwritten } from './unwritten-rules.ts';

export type Examination = {
  mistakes: Mistake[];
  /** The garden without drafts; undefined as long as anything is amiss. */
  garden: Garden | undefined;
  /** What is to be recorded of the past, and the record with it. */
  past: Omit<Past, 'mistakes'>;
};

/** Holds a whole content folder against its schemas and rules, and tells all mistakes at once. */
export function examineContent(files: readonly SourceFile[]): Examination {
  if (files.length === 0) return { mistakes: [emptyGarden], garden: undefined, past: nothingPast };
  const parsed = parseFiles(files);
  const known = gatherKnown(files);
  const past = examinePast(known);
  const mistakes = [
    ...parsed.mistakes,
    ...findMissingFiles(known),
    ...findNameMistakes(known),
    ...findThemeMistakes(files, known),
    ...findFieldMistakes(known),
    ...findPageMistakes(known),
    ...findEssayClashes(known),
    ...findStanceMistakes(known),
    ...findPracticeMistakes(known),
    ...findBodyMistakes(files, known),
    ...findLinkMistakes(files, known),
    ...findUnwritten(files, known),
    ...past.mistakes,
    ...findPictureMistakes(files),
  ];
  const { site, ...parts } = parsed.parts;
  const isSound = site && mistakes.length === 0;
  return {
    mistakes,
    past,
    garden: isSound ? arrangeGarden({ site, ...parts }, { withDrafts: false }) : undefined,
  };
}

const nothingPast = { news: [], withdrawn: [], hasLock: false, lock: {} };

const emptyGarden: Mistake = {
  file: '',
  expected: 'a garden: site.yaml, pages/opening.mdx and at least one lesson',
  found: 'a folder that is empty or does not exist',
  mend: 'Point CONTENT_DIR at a content folder, or bring back the one that came with the project.',
};
