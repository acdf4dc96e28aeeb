import type { PlacedMistake } from '../../content/mistake.ts';
import { isDraft } from '../../content/check/drafts.ts';
import type { ParsedContent } from '../../content/check/parsed-content.ts';
import type { PracticeFields } from '../schema/practice-schema.ts';
import { unknownName } from './written-rules.ts';

type Outcome = PracticeFields['outcomes'][number];

/** What would turn an outcome into a result: figures, scores, shares and ranks. */
const measures =
  /\p{N}|%|\b(?:scores?|scored|scoring|out of|per ?cent|percentages?|ranks?|ranked|ranking)\b/iu;

/** Outcomes that measure, that give what another gives already, or that send readers where there is nothing. */
export function findOutcomeMistakes(
  { outcomes }: PracticeFields,
  { lessons }: ParsedContent,
): PlacedMistake[] {
  const at = (path: PropertyKey[], place: number) => ['outcomes', place, ...path];
  return [
    ...outcomes.flatMap((outcome, place) =>
      findLessonMistakes(outcome, lessons).map((one) => ({ ...one, path: at(one.path, place) })),
    ),
    ...outcomes.flatMap((outcome, place) =>
      listTexts(outcome).flatMap(({ text, path }) => findMeasure(text, at(path, place))),
    ),
    ...findShared(outcomes, 'try', 'a thing to try'),
    ...findShared(outcomes, 'carry', 'a question to carry'),
  ];
}

/** Lessons that are nowhere, or a draft, or named twice. */
function findLessonMistakes(
  { id, read }: Outcome,
  lessons: ParsedContent['lessons'],
): PlacedMistake[] {
  const slugs = lessons.map(({ slug }) => slug);
  const drafts = lessons.filter(({ file }) => isDraft(file)).map(({ slug }) => slug);
  return read.flatMap((slug, index): PlacedMistake[] => {
    const path = ['read', index];
    if (!slugs.includes(slug)) {
      const expected = `a lesson that stands in lessons/, for outcome ${id}`;
      return [unknownName(path, expected, slug, slugs, 'Add it to lessons/, or remove it here.')];
    }
    if (drafts.includes(slug)) return [{ path, ...draftLesson(slug) }];
    return read.indexOf(slug) === index ? [] : [{ path, ...repeatedLesson(slug) }];
  });
}

const draftLesson = (slug: string) => ({
  expected: 'a lesson that is no draft, because practices are published',
  found: `${slug}, which is a draft`,
  mend: `Remove draft: true from lessons/${slug}/lesson.yaml, or remove it here.`,
});

const repeatedLesson = (slug: string) => ({
  expected: 'each lesson once',
  found: `${slug}, which stands here already`,
  mend: 'Remove one of the two.',
});

function listTexts(outcome: Outcome): { text: string; path: PropertyKey[] }[] {
  return [
    { text: outcome.title, path: ['title'] },
    ...outcome.says.map((text, index) => ({ text, path: ['says', index] })),
    { text: outcome.try, path: ['try'] },
    { text: outcome.carry, path: ['carry'] },
  ];
}

function findMeasure(text: string, path: PropertyKey[]): PlacedMistake[] {
  const [measure] = measures.exec(text) ?? [];
  if (measure === undefined) return [];
  return [
    {
      path,
      expected: 'words that neither measure nor compare, because an outcome is no result',
      found: JSON.stringify(measure),
      mend: 'Say what it is like instead.',
    },
  ];
}

function findShared(
  outcomes: readonly Outcome[],
  field: 'try' | 'carry',
  what: string,
): PlacedMistake[] {
  const plain = outcomes.map((outcome) => outcome[field].toLowerCase().replace(/[\s\p{P}]+/gu, ''));
  return plain.flatMap((text, index) => {
    const first = plain.indexOf(text);
    if (first === index) return [];
    return [
      {
        path: ['outcomes', index, field],
        expected: `${what} that no other outcome gives`,
        found: `what the outcome ${String(outcomes[first]?.id)} gives already`,
        mend: 'Write another one for this outcome.',
      },
    ];
  });
}
