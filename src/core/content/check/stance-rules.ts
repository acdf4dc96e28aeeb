import type { Mistake } from '../mistake.ts';
import { isEarlier, writePartialDate } from '../partial-date.ts';
import { isDraft } from './drafts.ts';
import type { Known, KnownLesson, KnownStance } from './known.ts';
import { hasField } from './written.ts';

type Told = Pick<Mistake, 'expected' | 'found' | 'mend'> & { field?: string };

/** The rules between the stances of one lesson: at least two, each with its own number, in the order of their dates. */
export function findStanceMistakes({ lessons, stances, misnamed }: Known): Mistake[] {
  const byLesson = Map.groupBy(stances, ({ lesson }) => lesson);
  const housed = new Set(lessons.map(({ slug }) => slug));
  return [
    ...lessons.flatMap((lesson) => {
      const folder = `lessons/${lesson.slug}/`;
      // A misnamed file is told already, and is likely the stance that would be missing.
      const isUnclear = misnamed.some(({ path }) => path.startsWith(folder));
      return isUnclear ? [] : findMissingStance(lesson, byLesson.get(lesson.slug) ?? []);
    }),
    ...[...byLesson].flatMap(([lesson, own]) => {
      const ordered = own.sort((a, b) => a.number - b.number);
      const homeless = housed.has(lesson) ? [] : ordered.slice(0, 1);
      return [
        ...homeless.map((stance) => tell(stance, withoutLesson(lesson))),
        ...ordered.flatMap((stance, index) =>
          judgeStance(stance, ordered.slice(0, index), index === ordered.length - 1).map((told) =>
            tell(stance, told),
          ),
        ),
      ];
    }),
  ];
}

function tell({ file }: KnownLesson | KnownStance, { field, ...told }: Told): Mistake {
  return { file: file.path, line: field ? file.lineOf([field]) : undefined, field, ...told };
}

function findMissingStance(lesson: KnownLesson, stances: KnownStance[]): Mistake[] {
  const shown = stances.filter(
    ({ file }) => isDraft(lesson.file) === true || isDraft(file) !== true,
  );
  return shown.length < 2 ? [tell(lesson, tooFew(lesson.slug, shown.length))] : [];
}

function judgeStance(stance: KnownStance, earlier: KnownStance[], isLast: boolean): Told[] {
  const { fields, file, number } = stance;
  const before = earlier.at(-1);
  const told: Told[] = [];
  if (before?.number === number) told.push(doubledNumber(number));
  if (file.unreadable) return told;
  const { on } = fields;
  const later =
    on && earlier.findLast((other) => other.fields.on && isEarlier(on, other.fields.on));
  if (on && later?.fields.on) {
    told.push(wrongOrder(writePartialDate(on), writePartialDate(later.fields.on)));
  }
  if (before && !isLast && !hasField(file, 'on') && !hasField(file, 'label')) told.push(nameless);
  if (before && !hasField(file, 'changed')) told.push(withoutChange);
  if (!before && hasField(file, 'changed')) told.push(changedTooSoon('changed'));
  if (!before && fields.turns && fields.turns.length > 0) told.push(changedTooSoon('turns'));
  return told;
}

const tooFew = (lesson: string, count: number): Told => ({
  expected:
    'a lesson with at least two stances that are no drafts, so that there is a then and a now',
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
  field: 'on',
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
  field: 'changed',
  expected: 'one sentence that says what changed since the stance before',
  found: 'nothing',
  mend: 'Add changed: and the sentence.',
};

const changedTooSoon = (field: 'changed' | 'turns'): Told => ({
  field,
  expected: `no ${field} in a lesson's first stance, because nothing came before it`,
  found: `a field ${field}`,
  mend: 'Move it to the stance that follows.',
});
