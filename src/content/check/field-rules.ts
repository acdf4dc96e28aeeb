import { openingSlug } from '../../garden/garden.ts';
import { isRecord } from '../../text/record.ts';
import type { Mistake } from '../mistake.ts';
import { isEarlier, writePartialDate } from '../partial-date.ts';
import { hasField, type SourceFile } from '../source-file.ts';
import type { ParsedContent } from './parsed-content.ts';

/** Lists of names, in which a name that is written twice does nothing. */
const nameLists = ['topics', 'see', 'aliases', 'sources'];

/** The rules between the fields of one file, and between the entries of one list. */
export function findFieldMistakes({ site, lessons, notes, pages }: ParsedContent): Mistake[] {
  const entries = [...(site ? [site] : []), ...lessons, ...notes, ...pages];
  return [...entries.flatMap(({ file }) => findTwins(file)), ...notes.flatMap(judgeDates)];
}

function findTwins(file: SourceFile): Mistake[] {
  return nameLists.flatMap((name) => {
    const names: unknown = isRecord(file.data) ? file.data[name] : [];
    if (!Array.isArray(names)) return [];
    return names.flatMap((entry, index) => {
      if (typeof entry !== 'string' || names.indexOf(entry) === index) return [];
      return [
        {
          file: file.path,
          line: file.lineOf([name, index]),
          field: `${name}.${String(index)}`,
          expected: 'each name once',
          found: `${entry}, which stands here already`,
          mend: 'Remove one of the two.',
        },
      ];
    });
  });
}

function judgeDates({
  file,
  fields: { planted, tended },
}: ParsedContent['notes'][number]): Mistake[] {
  if (!planted || !tended || !isEarlier(tended, planted)) return [];
  return [
    {
      file: file.path,
      line: file.lineOf(['tended']),
      field: 'tended',
      expected: `a date no earlier than ${writePartialDate(planted)}, when it was planted`,
      found: writePartialDate(tended),
      mend: 'Correct the one or the other.',
    },
  ];
}

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
