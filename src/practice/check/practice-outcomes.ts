import type { PlacedMistake } from '../../content/mistake.ts';
import { isDraft } from '../../content/check/drafts.ts';
import { listTexts } from '../../content/texts.ts';
import type { ParsedContent } from '../../content/check/parsed-content.ts';
import type { PracticeFields } from '../schema/practice-schema.ts';
import { findRepeated, unknownName } from './written-rules.ts';

type Outcome = PracticeFields['outcomes'][number];

/** What would turn an outcome into a result: figures, scores, shares and ranks. */
const measures =
  /\p{N}|%|\b(?:scores?|scored|scoring|out of|per ?cent|percentages?|ranks?|ranked|ranking)\b/iu;

/** Outcomes that measure, that give what another gives already, or that send readers where there is nothing. */
export function* findOutcomeMistakes({ outcomes }: PracticeFields, { lessons }: ParsedContent) {
  for (const [place, outcome] of outcomes.entries())
    yield* findLessonMistakes(outcome, place, lessons);
  for (const [place, { title, says, try: thing, carry }] of outcomes.entries())
    for (const { text, path } of listTexts({ title, says, try: thing, carry })) {
      const [measure] = measures.exec(text) ?? [];
      if (measure === undefined) continue;
      yield {
        path: ['outcomes', place, ...path],
        expected: 'words that neither measure nor compare, because an outcome is no result',
        found: JSON.stringify(measure),
        mend: 'Say what it is like instead.',
      };
    }
  yield* findShared(outcomes, 'try', 'a thing to try');
  yield* findShared(outcomes, 'carry', 'a question to carry');
}

/** Lessons that are nowhere, or a draft, or named twice. */
function* findLessonMistakes(
  { id, read }: Outcome,
  place: number,
  lessons: ParsedContent['lessons'],
): Generator<PlacedMistake> {
  const slugs = lessons.map(({ slug }) => slug);
  for (const [index, slug] of read.entries()) {
    const at = ['outcomes', place, 'read', index];
    const lesson = lessons.find((one) => one.slug === slug);
    if (!lesson) {
      const expected = `a lesson that stands in lessons/, for outcome ${id}`;
      yield unknownName(at, expected, slug, slugs, 'Add it to lessons/, or remove it here.');
    } else if (isDraft(lesson.file)) {
      yield {
        path: at,
        expected: 'a lesson that is no draft, because practices are published',
        found: `${slug}, which is a draft`,
        mend: `Remove draft: true from lessons/${slug}/lesson.yaml, or remove it here.`,
      };
    } else if (read.indexOf(slug) !== index) {
      yield {
        path: at,
        expected: 'each lesson once',
        found: `${slug}, which stands here already`,
        mend: 'Remove one of the two.',
      };
    }
  }
}

function findShared(outcomes: readonly Outcome[], field: 'try' | 'carry', what: string) {
  return findRepeated(
    outcomes.map((outcome) => outcome[field].toLowerCase().replace(/[\s\p{P}]+/gu, '')),
    (index, _, first) => ({
      path: ['outcomes', index, field],
      expected: `${what} that no other outcome gives`,
      found: `what the outcome ${String(outcomes[first]?.id)} gives already`,
      mend: 'Write another one for this outcome.',
    }),
  );
}
