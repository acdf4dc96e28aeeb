import type { ParsedContent, ParsedLesson, ParsedStance } from '../parsed-content.ts';
import type { Mistake } from '../../mistake.ts';
import type { StanceChange } from './stance-changes.ts';
import { normaliseWords } from '../../normal-words.ts';
import { lockPath } from '../../stances-lock.ts';
import { splitWords } from './word-changes.ts';

/** How many changed parts of one stance are told. */
const mostParts = 3;

/** A past stance says something else than it said. */
export function tellChanged(stance: ParsedStance, changes: readonly StanceChange[]): Mistake {
  const { file, lesson } = stance;
  const [first] = changes;
  const told = changes.slice(0, mostParts).map(({ what }) => what);
  const rest = changes.length - told.length;
  return {
    file: file.path,
    line: first && lineOf(stance, first),
    ...(changes.length === 1 && first && first.path.length > 0 && { field: first.path.join('.') }),
    expected: 'the words that this stance had, because a later one follows it and the past is kept',
    found: [...told, ...(rest > 0 ? [`and ${String(rest)} more`] : [])].join('; '),
    mend: `Put the words back, and say it in a new stance: npm run revisit -- ${lesson}. For a slip or an error of fact, add errata: with on, what and why, which readers see.`,
  };
}

function lineOf({ file }: ParsedStance, { path, word }: StanceChange): number | undefined {
  if (word === undefined) return file.lineOf(path);
  let seen = 0;
  const texts = file.body?.texts ?? [];
  const piece = texts.find(({ text }) => {
    seen += splitWords(normaliseWords(text)).length;
    return word < seen;
  });
  return (piece ?? texts.at(-1))?.line;
}

/** The file of a past stance is gone, though its words are kept. */
export function tellGoneStance({ slug }: ParsedLesson, number: string): Mistake {
  return {
    file: `lessons/${slug}/`,
    expected: `the stance ${number}, whose words ${lockPath} keeps`,
    found: 'no such file',
    mend: `Bring it back; only the words after its number may change. If it must go for good, take it out of ${lockPath} too, where the history shows it.`,
  };
}

/** A past stance is called a draft, so that nobody would see it. */
export function tellHidden({ file }: ParsedStance): Mistake {
  return {
    file: file.path,
    line: file.lineOf(['draft']),
    field: 'draft',
    expected: 'a stance that readers see, because it is past and the past is kept',
    found: 'draft: true',
    mend: 'Remove draft: true.',
  };
}

/** A lesson is gone, though the words of its past stances are kept. */
export function tellGoneLesson(id: string, { lock }: ParsedContent): Mistake {
  return {
    file: lockPath,
    line: lock?.file.lineOf([id]),
    field: id,
    expected: 'a lesson with this id, because its past stances are kept',
    found: 'none',
    mend: `Bring the lesson back, or its id, which never changes. If it must go for good, take it out of ${lockPath} too, where the history shows it.`,
  };
}
