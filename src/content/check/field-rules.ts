import { openingSlug } from '../../garden/garden.ts';
import { isRecord } from '../../text/record.ts';
import { mistakeAt, type Mistake } from '../mistake.ts';
import { isEarlier } from '../partial-date.ts';
import { hasField, type SourceFile } from '../source-file.ts';
import type { ParsedContent } from './parsed-content.ts';

/** The rules between the fields of one file, and between the entries of one list. */
export function findFieldMistakes({ site, lessons, notes, pages }: ParsedContent): Mistake[] {
  const entries = [...(site ? [site] : []), ...lessons, ...notes, ...pages];
  return [
    ...entries.flatMap(({ file }) => findTwins(file)),
    ...notes.flatMap(judgeDates),
    ...pages.flatMap(findUnusedFields),
  ];
}

/** Lists of names, in which a name that is written twice does nothing. */
const nameLists = ['topics', 'see', 'aliases', 'sources'];

function findTwins(file: SourceFile): Mistake[] {
  return nameLists.flatMap((name) => {
    const list: unknown = isRecord(file.data) ? file.data[name] : [];
    const names: unknown[] = Array.isArray(list) ? list : [];
    return names.flatMap((entry, index) => {
      if (typeof entry !== 'string' || names.indexOf(entry) === index) return [];
      const found = `${entry}, which stands here already`;
      const mend = 'Remove one of the two.';
      return [mistakeAt(file, [name, index], { expected: 'each name once', found, mend })];
    });
  });
}

function judgeDates({ file, fields }: ParsedContent['notes'][number]): Mistake | [] {
  const { planted, tended } = fields;
  if (!planted || !tended || !isEarlier(tended, planted)) return [];
  return mistakeAt(file, ['tended'], {
    expected: `a date no earlier than ${planted}, when it was planted`,
    found: tended,
    mend: 'Correct the one or the other.',
  });
}

/** The fields that a page would pass over in silence, each with the reason and what to do instead. */
const unusedFields: Record<string, [field: string, because: string, mend: string][]> = {
  'the opening': [
    ['questions', 'the front page shows none', 'Move them to another page, or remove them.'],
    ['see', 'the front page shows no notes to read next', 'Link to them in its text instead.'],
    ['aliases', 'the front page stands at / and nowhere else', 'Remove them.'],
  ],
  'this page': [
    ['begin', 'only the opening has a button that leads to the first lesson', 'Remove it.'],
  ],
};

function findUnusedFields({ slug, file }: ParsedContent['pages'][number]): Mistake[] {
  const where = slug === openingSlug ? 'the opening' : 'this page';
  const unused = unusedFields[where]?.filter(([field]) => hasField(file, field)) ?? [];
  return unused.map(([field, because, mend]) => {
    const expected = `no ${field} on ${where}, because ${because}`;
    return mistakeAt(file, [field], { expected, found: `the field ${field}`, mend });
  });
}
