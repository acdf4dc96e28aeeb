import { mostStates, walkStates } from '../walk.ts';
import type { Mistake, PlacedMistake } from '../../content/mistake.ts';
import { readPractice, type PracticeFields } from '../schema/practice-schema.ts';
import type { ParsedContent } from '../../content/check/parsed-content.ts';
import { findBraces } from './practice-braces.ts';
import { findPracticeLessons } from './practice-lessons.ts';
import { findPracticeNames } from './practice-names.ts';
import { findNumberMistakes } from './practice-numbers.ts';
import { findQuoteMistakes } from './practice-quotes.ts';
import { findPracticeWords } from './practice-words.ts';

/** The rules for a practice as a whole. A file waits with them until each of its fields is right by itself. */
export function findPracticeMistakes(known: ParsedContent): Mistake[] {
  return known.practices.flatMap(({ file, slug, value }) => {
    const told = value ? judgePractice(value, slug, known) : [];
    return told.map(({ path, ...mistake }) => ({
      file: file.path,
      line: file.lineOf(path),
      field: path.map(String).join('.'),
      ...mistake,
    }));
  });
}

function judgePractice(
  practice: PracticeFields,
  id: string,
  known: ParsedContent,
): PlacedMistake[] {
  const amiss = [
    ...findPracticeNames(practice),
    ...findNumberMistakes(practice),
    ...findOrderMistakes(practice),
  ];
  return [
    ...amiss,
    ...findPracticeLessons(practice, known),
    ...findPracticeWords(practice),
    ...findQuoteMistakes(practice),
    ...findBraces(practice),
    // With a name or an order amiss the walk would only tell the same once more.
    ...(amiss.length > 0 ? [] : findWalkMistakes(practice, id)),
  ];
}

/** The first question stands on pages that know no answers yet; the last outcome is for all that the others leave. */
function findOrderMistakes({ questions: [first], outcomes }: PracticeFields): PlacedMistake[] {
  const told = outcomes.flatMap(({ id, when }, index): PlacedMistake[] => {
    const isLast = index === outcomes.length - 1;
    if (isLast === (when === undefined)) return [];
    const path = ['outcomes', index, 'when'];
    return [isLast ? { path, ...tellLastRule(id) } : { path, ...tellNoRule(id) }];
  });
  if (!first?.when) return told;
  const place = 'the rule that shows the question';
  return [
    {
      path: ['questions', 0, 'when'],
      expected: 'a first question that is always shown',
      found: `${place} ${first.id}`,
      mend: 'Remove when:, or let another question come first.',
    },
    ...told,
  ];
}

const tellLastRule = (id: string) => ({
  expected: 'a last outcome without a rule, so that no answers are left without one',
  found: `the rule of outcome ${id}`,
  mend: 'Remove when:, or add an outcome without it at the end.',
});

const tellNoRule = (id: string) => ({
  expected: `a rule for outcome ${id}, because outcomes follow it`,
  found: 'nothing',
  mend: 'Add when:, or move the outcome to the end.',
});

/** What only a walk through all answers can show. */
function findWalkMistakes(fields: PracticeFields, id: string): PlacedMistake[] {
  const walk = walkStates(readPractice({ ...fields, id }));
  if (walk.kind === 'too-many') {
    return [
      {
        path: ['outcomes'],
        expected: `rules that tell apart at most ${String(mostStates)} states`,
        found: 'more than that',
        mend: 'Let the rules read fewer tags, or name fewer answers.',
      },
    ];
  }
  const reached = new Set(walk.outcomes.values());
  return fields.outcomes.flatMap((outcome, index) =>
    reached.has(outcome.id)
      ? []
      : {
          path: ['outcomes', index, ...(outcome.when ? ['when'] : ['id'])],
          expected: `answers that lead to outcome ${outcome.id}`,
          found: 'none that an earlier rule does not take',
          mend: outcome.when
            ? `Loosen the rule of outcome ${outcome.id}, tighten a rule above it, or move it up.`
            : 'Tighten a rule above it, or remove the outcome.',
        },
  );
}
