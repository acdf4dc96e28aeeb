import { mostStates, walkStates } from '../walk.ts';
import { mistakeAt, type Mistake, type PlacedMistake } from '../../content/mistake.ts';
import type { PracticeFields } from '../schema/practice-schema.ts';
import { readPractice } from '../schema/read-practice.ts';
import type { ParsedContent } from '../../content/check/parsed-content.ts';
import { memoize } from '../../text/memoize.ts';
import { findNameMistakes } from './practice-names.ts';
import { findNumberMistakes } from './practice-numbers.ts';
import { findOutcomeMistakes } from './practice-outcomes.ts';
import { findQuoteMistakes } from './practice-quotes.ts';

/** The rules for a practice as a whole. A file waits with them until each of its fields is right by itself. */
export function findPracticeMistakes(known: ParsedContent): Mistake[] {
  return known.practices.flatMap(({ file, slug, value }) => {
    if (!value) return [];
    const walk = () => walks(file, slug, () => [...findWalkMistakes(value, slug)]);
    const mistakes = [...findMistakes(value, known, walk)];
    return mistakes.map(({ path, ...mistake }) => mistakeAt(file, path, mistake));
  });
}

/** A walk takes longer than all other rules. */
const walks = memoize<PlacedMistake[]>();

function* findMistakes(fields: PracticeFields, known: ParsedContent, walk: () => PlacedMistake[]) {
  const structural = [
    ...findNameMistakes(fields),
    ...findNumberMistakes(fields),
    ...findOrderMistakes(fields),
  ];
  yield* structural;
  yield* findOutcomeMistakes(fields, known);
  yield* findQuoteMistakes(fields);
  // With a mistake in a name or the order, the walk would only report the same once more.
  if (structural.length === 0) yield* walk();
}

/** The first question is shown on pages that know no answers yet; the last outcome is for all that the others leave. */
function* findOrderMistakes({ questions, outcomes }: PracticeFields): Generator<PlacedMistake> {
  const [first] = questions;
  if (first?.when)
    yield {
      path: ['questions', 0, 'when'],
      expected: 'a first question that is always shown',
      found: `the rule that shows the question ${first.id}`,
      mend: 'Remove when:, or let another question come first.',
    };
  for (const [index, { id, when }] of outcomes.entries()) {
    const path = ['outcomes', index, 'when'];
    const isLast = index === outcomes.length - 1;
    if (isLast && when)
      yield {
        path,
        expected: 'a last outcome without a rule, so that no answers are left without one',
        found: `the rule of outcome ${id}`,
        mend: 'Remove when:, or add an outcome without it at the end.',
      };
    if (!isLast && !when)
      yield {
        path,
        expected: `a rule for outcome ${id}, because outcomes follow it`,
        found: 'nothing',
        mend: 'Add when:, or move the outcome to the end.',
      };
  }
}

/** What only a walk through all answers can show. */
function* findWalkMistakes(fields: PracticeFields, id: string): Generator<PlacedMistake> {
  const walk = walkStates(readPractice({ ...fields, id }));
  if (!walk) {
    yield {
      path: ['outcomes'],
      expected: `rules that tell apart at most ${String(mostStates)} states`,
      found: 'more than that',
      mend: 'Let the rules read fewer tags, or name fewer answers.',
    };
    return;
  }
  const unreached = new Set(fields.outcomes.map((outcome) => outcome.id));
  for (const state of walk.states) {
    // To find the outcome of a state takes longer than to walk on to the next.
    if (unreached.size === 0) break;
    unreached.delete(walk.outcomeOf(state) ?? '');
  }
  for (const [index, outcome] of fields.outcomes.entries()) {
    if (!unreached.has(outcome.id)) continue;
    yield {
      path: ['outcomes', index, outcome.when ? 'when' : 'id'],
      expected: `answers that lead to outcome ${outcome.id}`,
      found: 'none that an earlier rule does not take',
      mend: outcome.when
        ? `Loosen the rule of outcome ${outcome.id}, tighten a rule above it, or move it up.`
        : 'Tighten a rule above it, or remove the outcome.',
    };
  }
}
