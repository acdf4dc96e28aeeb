import type { Mistake } from '../mistake.ts';
import { isEarlier, writePartialDate } from '../partial-date.ts';
import type { SourceFile } from '../source-file.ts';
import type { ParsedFiles } from './parse-files.ts';

type Stance = ParsedFiles['parts']['stances'][number];
type Told = Pick<Mistake, 'expected' | 'found' | 'mend'> & { field?: PropertyKey[] };

/** The rules between the stances of one lesson: at least two, each with its own number, in the order of their dates. */
export function findStanceMistakes(parsed: ParsedFiles): Mistake[] {
  const { parts, fileOf } = parsed;
  const byLesson = Map.groupBy(parts.stances, ({ lesson }) => lesson);
  const tell = (owner: object, { field = [], ...told }: Told): Mistake[] => {
    const file = fileOf.get(owner);
    return file ? [tellIn(file, field, told)] : [];
  };
  const lessons = new Set(parts.lessons.map(({ slug }) => slug));
  return [
    ...parts.lessons.flatMap((lesson) => {
      const shown = (byLesson.get(lesson.slug) ?? []).filter(({ draft }) => lesson.draft || !draft);
      return shown.length < 2 && !hasFailedStance(parsed, lesson.slug)
        ? tell(lesson, tooFew(lesson.slug, shown.length))
        : [];
    }),
    ...[...byLesson].flatMap(([lesson, stances]) => {
      const ordered = [...stances].sort((a, b) => a.number - b.number);
      const homeless = lessons.has(lesson) || hasFailedLesson(parsed, lesson) ? [] : ordered.slice(0, 1);
      return [
        ...homeless.flatMap((stance) => tell(stance, withoutLesson(lesson))),
        ...ordered.flatMap((stance, index) =>
          judgeStance(stance, ordered.slice(0, index), index === ordered.length - 1).flatMap((told) =>
            tell(stance, told),
          ),
        ),
      ];
    }),
  ];
}

function tellIn(file: SourceFile, field: PropertyKey[], told: Omit<Told, 'field'>): Mistake {
  const name = field.map(String).join('.') || undefined;
  return { file: file.path, line: file.lineOf(field), field: name, ...told };
}

function judgeStance(stance: Stance, earlier: Stance[], isLast: boolean): Told[] {
  const told: Told[] = [];
  const before = earlier.at(-1);
  const lastDated = earlier.findLast(({ on }) => on);
  if (before?.number === stance.number) told.push(doubledNumber(stance.number));
  if (stance.on && lastDated?.on && isEarlier(stance.on, lastDated.on)) {
    told.push(wrongOrder(writePartialDate(stance.on), writePartialDate(lastDated.on)));
  }
  if (before && !isLast && !stance.on && !stance.label) told.push(nameless);
  if (before && !stance.changed) told.push(withoutChange);
  if (!before && stance.changed !== undefined) told.push(changedTooSoon('changed'));
  if (!before && stance.turns.length > 0) told.push(changedTooSoon('turns'));
  return told;
}

/** A stance that could not be read is told about already; its lesson need not seem too small as well. */
function hasFailedStance({ mistakes }: ParsedFiles, lesson: string): boolean {
  return mistakes.some(({ file }) => file.startsWith(`lessons/${lesson}/`) && !file.endsWith('lesson.yaml'));
}

function hasFailedLesson({ mistakes }: ParsedFiles, lesson: string): boolean {
  return mistakes.some(({ file }) => file === `lessons/${lesson}/lesson.yaml`);
}

const tooFew = (lesson: string, count: number): Told => ({
  expected: 'a lesson with at least two stances that are no drafts, so that there is a then and a now',
  found: count === 1 ? 'one' : 'none',
  mend: `Add another stance, such as lessons/${lesson}/20-later.mdx, or mark the lesson with draft: true.`,
});

const withoutLesson = (lesson: string): Told => ({
  expected: `a lesson.yaml beside this stance`,
  found: 'none',
  mend: `Add lessons/${lesson}/lesson.yaml with the lesson's id, title, order, question and summary.`,
});

const doubledNumber = (number: number): Told => ({
  expected: 'a number of its own at the beginning of the file name',
  found: `${String(number)}, which another stance of this lesson has`,
  mend: 'Give the newer stance another number; a number that readers may have kept never moves.',
});

const wrongOrder = (on: string, before: string): Told => ({
  field: ['on'],
  expected: `a date no earlier than ${before}, the date of a stance before it`,
  found: on,
  mend: 'Correct the date, or give the file a number that puts it in its place.',
});

const nameless: Told = {
  expected: 'on or label, because a stance between the first and the last is named by its time',
  found: 'neither',
  mend: 'Add on: 2021, or label: After the marathon.',
};

const withoutChange: Told = {
  field: ['changed'],
  expected: 'one sentence that says what changed since the stance before',
  found: 'nothing',
  mend: 'Add changed: and the sentence.',
};

const changedTooSoon = (field: 'changed' | 'turns'): Told => ({
  field: [field],
  expected: `no ${field} in a lesson's first stance, because nothing came before it`,
  found: `a field ${field}`,
  mend: 'Move it to the stance that follows.',
});
