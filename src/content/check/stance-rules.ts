import { filePath, mistakeAt, type Finding, type Mistake } from '../mistake.ts';
import { isEarlier, type PartialDate } from '../partial-date.ts';
import { hasField, type SourceFile } from '../source-file.ts';
import { isDraft, listDraftFiles } from './drafts.ts';
import type { ParsedContent, ParsedLesson, ParsedStance } from './parsed-content.ts';

/** The rules between the stances of one lesson: at least two, each with its own number, in the order of their dates. */
export function findStanceMistakes(content: ParsedContent): Mistake[] {
  const { lessons, misnamed } = content;
  const byLesson = Map.groupBy(content.stances, ({ lesson }) => lesson);
  const slugs = new Set(lessons.map(({ slug }) => slug));
  const drafts = listDraftFiles(content.files);
  return [
    ...lessons.flatMap((lesson) => {
      const folder = `lessons/${lesson.slug}/`;
      // A misnamed file is reported already, and is likely the stance that would be missing.
      const isUnclear = misnamed.some(({ path }) => path.startsWith(folder));
      return isUnclear ? [] : findMissingStance(lesson, byLesson.get(lesson.slug) ?? [], drafts);
    }),
    ...[...byLesson].flatMap(([lesson, own]) => {
      const ordered = own.toSorted((a, b) => a.number - b.number);
      const orphans = slugs.has(lesson) ? [] : ordered.slice(0, 1);
      return [
        ...orphans.map(({ file }) => mistakeAt(file, [], withoutLesson(lesson))),
        ...ordered.flatMap((stance) => judgeStance(stance, ordered, drafts)),
      ];
    }),
  ];
}

/** A lesson that is a draft may still wait for its second stance, and for its first. */
function findMissingStance(
  { file: lessonFile, slug }: ParsedLesson,
  stances: ParsedStance[],
  drafts: ReadonlySet<string>,
): Mistake[] {
  if (isDraft(lessonFile) !== false) return [];
  const shown = stances.filter(({ file }) => !drafts.has(file.path));
  if (shown.length > 1) return [];
  return [mistakeAt(lessonFile, [], tooFew(lessonFile, slug, shown.length))];
}

function judgeStance(
  stance: ParsedStance,
  ordered: ParsedStance[],
  drafts: ReadonlySet<string>,
): Mistake[] {
  const { fields, file, number } = stance;
  const mistakes: Mistake[] = [];
  const report = (finding: Finding, ...field: string[]) =>
    mistakes.push(mistakeAt(file, field, finding));
  if (ordered[ordered.indexOf(stance) - 1]?.number === number) report(doubledNumber(number));
  if (file.unreadable) return mistakes;
  // Readers of a published stance see no drafts around it; a draft is judged as if all were published.
  const isPublished = !drafts.has(file.path);
  const shown = ordered.filter((other) => !isPublished || !drafts.has(other.file.path));
  const earlier = shown.slice(0, shown.indexOf(stance));
  const isBetween = earlier.length > 0 && stance !== shown.at(-1);
  const { on } = fields;
  const dates = earlier.flatMap((other) => other.fields.on ?? []);
  const later = on && dates.findLast((date) => isEarlier(on, date));
  if (on && later) report(wrongOrder(on, later), 'on');
  if (isBetween && !hasField(file, 'on') && !hasField(file, 'label')) report(nameless);
  if (earlier.length > 0) {
    // A lesson in one file says so in its text.
    if (!hasField(file, 'changed') && filePath(file.path) === file.path)
      report(withoutChange, 'changed');
    return mistakes;
  }
  if (hasField(file, 'changed')) report(changedTooSoon('changed'), 'changed');
  if (fields.turns?.length) report(changedTooSoon('turns'), 'turns');
  return mistakes;
}

const tooFew = ({ path }: SourceFile, lesson: string, count: number): Finding => ({
  expected:
    'a lesson with at least two stances that are no drafts, so that there is a then and a now',
  found: count === 1 ? 'one' : 'none',
  mend: `Add another stance, ${path.endsWith('.md') ? 'with its heading, such as ## Where I stand now' : `such as lessons/${lesson}/20-later.mdx`}, or mark the lesson with draft: true.`,
});

const withoutLesson = (lesson: string): Finding => ({
  expected: `a lesson.yaml beside this stance`,
  found: 'none',
  mend: `Add lessons/${lesson}/lesson.yaml with the lesson's title.`,
});

const doubledNumber = (number: number): Finding => ({
  expected: 'a number of its own at the beginning of the file name',
  found: `${number}, which another stance of this lesson has`,
  mend: 'Give the newer stance another number; a number that readers may have kept never moves.',
});

const wrongOrder = (on: PartialDate, before: PartialDate): Finding => ({
  expected: `a date no earlier than ${before}, the date of a stance before it`,
  found: on,
  mend: 'Correct the date, or give the file a number that puts it in its place.',
});

const nameless: Finding = {
  expected: 'on or label, because a stance between the first and the last is named by its time',
  found: 'neither',
  mend: 'Add on: 2021, or label: After the marathon.',
};

const withoutChange: Finding = {
  expected: 'one sentence that says what changed since the stance before',
  found: 'nothing',
  mend: 'Add changed: and the sentence.',
};

const changedTooSoon = (field: 'changed' | 'turns'): Finding => ({
  expected: `no ${field} in a lesson's first stance, because nothing came before it`,
  found: `a field ${field}`,
  mend: 'Move it to the stance that follows.',
});
