import { openingSlug } from '../../garden/garden.ts';
import type { Mistake } from '../mistake.ts';
import type { ParsedContent } from './parsed-content.ts';
import { hasField } from '../source-file.ts';

/** Why a page passes over a field, and what to do instead. */
type Useless = { field: string; because: string; mend: string };

const onOpening: Useless[] = [
  {
    field: 'questions',
    because: 'the front page shows none',
    mend: 'Move them to another page, or remove them.',
  },
  {
    field: 'see',
    because: 'the front page shows no notes to read next',
    mend: 'Link to them in its text instead.',
  },
  {
    field: 'aliases',
    because: 'the front page stands at / and nowhere else',
    mend: 'Remove them.',
  },
];
const elsewhere: Useless[] = [
  {
    field: 'begin',
    because: 'only the opening has a button that leads to the first lesson',
    mend: 'Remove it.',
  },
];

/** Fields that a page would pass over in silence. */
export function findPageMistakes({ pages }: ParsedContent): Mistake[] {
  return pages.flatMap(({ slug, file }) => {
    const isOpening = slug === openingSlug;
    return (isOpening ? onOpening : elsewhere)
      .filter(({ field }) => hasField(file, field))
      .map(({ field, because, mend }) => ({
        file: file.path,
        line: file.lineOf([field]),
        field,
        expected: `no ${field} on ${isOpening ? 'the opening' : 'this page'}, because ${because}`,
        found: `the field ${field}`,
        mend,
      }));
  });
}
