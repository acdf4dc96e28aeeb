import type { Mistake } from '../mistake.ts';
import { isEarlier, writePartialDate } from '../partial-date.ts';
import type { SourceFile } from '../source-file.ts';
import { isRecord } from '../../text/record.ts';
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
