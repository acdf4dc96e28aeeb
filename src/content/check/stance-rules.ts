import type { Mistake } from '../mistake.ts';
import { isEarlier, writePartialDate, type PartialDate } from '../partial-date.ts';
import { isDraft, listDraftFiles } from './drafts.ts';
import type { ParsedContent, ParsedLesson, ParsedStance } from './parsed-content.ts';
import { hasField } from '../source-file.ts';

type FieldFinding = Pick<Mistake, 'expected' | 'found' | 'mend'> & { field?: string };

/** The rules between the stances of one lesson: at least two, each with its own number, in the order of their dates. */
export function findStanceMistakes(content: ParsedContent): Mistake[] {
  const { lessons, misnamed } = content;
  const byLesson = Map.groupBy(content.stances, ({ lesson }) => lesson);
  const housed = new Set(lessons.map(({ slug }) => slug));
  const drafts = listDraftFiles(content.files);
  return [
    ...lessons.flatMap((lesson) => {
      const folder = `lessons/${lesson.slug}/`;
      // A misnamed file is told already, and is likely the stance that would be missing.
      const isUnclear = misnamed.some(({ path }) => path.startsWith(folder));
      return isUnclear ? [] : findMissingStance(lesson, byLesson.get(lesson.slug) ?? [], drafts);
    }),
    ...[...byLesson].flatMap(([lesson, own]) => {
      const ordered = own.toSorted((a, b) => a.number - b.number);
      const homeless = housed.has(lesson) ? [] : ordered.slice(0, 1);
      return [
        ...homeless.map((stance) => report(stance, withoutLesson(lesson))),
        ...ordered.flatMap((stance) =>
          judgeStance(stance, ordered, drafts).map((told) => report(stance, told)),
        ),
      ];
    }),
  ];
}

function report({ file }: ParsedLesson | ParsedStance, { field, ...told }: FieldFinding): Mistake {
  return { file: file.path, line: field ? file.lineOf([field]) : undefined, field, ...told };
}

/** A lesson that is a draft may still wait for its second stance, and for its first. */
function findMissingStance(
  lesson: ParsedLesson,
  stances: ParsedStance[],
  drafts: ReadonlySet<string>,
): Mistake[] {
  if (isDraft(lesson.file) !== false) return [];
  const shown = stances.filter(({ file }) => !drafts.has(file.path));
  return shown.length < 2 ? [report(lesson, tooFew(lesson.slug, shown.length))] : [];
}

function judgeStance(
  stance: ParsedStance,
  ordered: ParsedStance[],
  drafts: ReadonlySet<string>,
): FieldFinding[] {
  const { fields, file, number } = stance;
  const told: FieldFinding[] = [];
  if (ordered[ordered.indexOf(stance) - 1]?.number === number) told.push(doubledNumber(number));
  if (file.unreadable) return told;
  // Readers of a published stance see no drafts around it; a draft is judged as if all were published.
  const isPublished = !drafts.has(file.path);
  const shown = ordered.filter((other) => !isPublished || !drafts.has(other.file.path));
  const earlier = shown.slice(0, shown.indexOf(stance));
  const isFirst = earlier.length === 0;
  const isLast = stance === shown.at(-1);
  told.push(...judgeDate(fields.on, earlier));
  if (!isFirst && !isLast && !hasField(file, 'on') && !hasField(file, 'label')) told.push(nameless);
  if (!isFirst && !hasField(file, 'changed')) told.push(withoutChange);
  if (isFirst && hasField(file, 'changed')) told.push(changedTooSoon('changed'));
  if (isFirst && fields.turns && fields.turns.length > 0) told.push(changedTooSoon('turns'));
  return told;
}

function judgeDate(on: PartialDate | undefined, earlier: ParsedStance[]): FieldFinding[] {
  const dates = earlier.flatMap(({ fields }) => fields.on ?? []);
  const later = on && dates.findLast((date) => isEarlier(on, date));
  return on && later ? [wrongOrder(writePartialDate(on), writePartialDate(later))] : [];
}

const tooFew = (lesson: string, count: number): FieldFinding => ({
  expected:
    'a lesson with at least two stances that are no drafts, so that there is a then and a now',
  found: count === 1 ? 'one' : 'none',
  mend: `Add another stance, such as lessons/${lesson}/20-later.mdx, or mark the lesson with draft: true.`,
});

const withoutLesson = (lesson: string): FieldFinding => ({
  expected: `a lesson.yaml beside this stance`,
  found: 'none',
  mend: `Add lessons/${lesson}/lesson.yaml with the lesson's id, title, order, question and summary.`,
});

const doubledNumber = (number: number): FieldFinding => ({
  expected: 'a number of its own at the beginning of the file name',
  found: `${String(number)}, which another stance of this lesson has`,
  mend: 'Give the newer stance another number; a number that readers may have kept never moves.',
});

const wrongOrder = (on: string, before: string): FieldFinding => ({
  field: 'on',
  expected: `a date no earlier than ${before}, the date of a stance before it`,
  found: on,
  mend: 'Correct the date, or give the file a number that puts it in its place.',
});

const nameless: FieldFinding = {
  expected: 'on or label, because a stance between the first and the last is named by its time',
  found: 'neither',
  mend: 'Add on: 2021, or label: After the marathon.',
};

const withoutChange: FieldFinding = {
  field: 'changed',
  expected: 'one sentence that says what changed since the stance before',
  found: 'nothing',
  mend: 'Add changed: and the sentence.',
};

const changedTooSoon = (field: 'changed' | 'turns'): FieldFinding => ({
  field,
  expected: `no ${field} in a lesson's first stance, because nothing came before it`,
  found: `a field ${field}`,
  mend: 'Move it to the stance that follows.',
});
