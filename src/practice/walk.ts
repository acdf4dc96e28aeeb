import { chooseOutcome } from './engine.ts';
import { listAround } from './number.ts';
import type { NumberQuestion, Option, Practice, Question } from './practice.ts';
import { chooseOption, giveNumber, holds, start, writeText, type Standing } from './standing.ts';
import { nameState, watchRules, type Watched } from './watched.ts';

/** More states than this are too many for anybody to have thought through. */
export const mostStates = 200_000;

/** Every state that the rules can tell apart, with the id of its outcome; undefined where no rule holds. */
export type Walk =
  { kind: 'whole'; outcomes: ReadonlyMap<string, string | undefined> } | { kind: 'too-many' };

type States = Map<string, Standing>;

/**
 * Walks all answers at once, question by question (dynamic programming): instead of single paths it carries along
 * the states that they lead to, each once. Since every question can be skipped, a state once reached stays reached.
 */
export function walkStates(practice: Practice, most = mostStates): Walk {
  const watched = watchRules(practice);
  const states: States = new Map([[nameState(start, watched), start]]);
  for (const question of practice.questions) {
    for (const standing of [...states.values()].filter((one) => isShown(question, one))) {
      for (const [name, after] of answerAll(practice, question, standing, watched)) {
        if (!states.has(name)) states.set(name, after);
        if (states.size > most) return { kind: 'too-many' };
      }
    }
  }
  const outcomes = [...states].map(
    ([name, standing]) => [name, chooseOutcome(practice, standing)?.id] as const,
  );
  return { kind: 'whole', outcomes: new Map(outcomes) };
}

function isShown({ when }: Question, standing: Standing): boolean {
  return !when || holds(when, standing);
}

/** Where one standing leads to by each possible answer to a question, with the name of each state. */
function* answerAll(
  { goal }: Practice,
  question: Question,
  standing: Standing,
  watched: Watched,
): Iterable<[string, Standing]> {
  if (question.kind === 'text') {
    const after = writeText(standing, question, goal);
    yield [nameState(after, watched), after];
    return;
  }
  if (question.kind === 'number') {
    for (const value of distinctNumbers(question, watched)) {
      const after = giveNumber(standing, question, value);
      yield [nameState(after, watched), after];
    }
    return;
  }
  const reached: States = new Map([[nameState(standing, watched), standing]]);
  const options =
    question.kind === 'choice'
      ? distinctOptions(question.options, question.id, watched)
      : question.options;
  for (const option of options) {
    // Of several options each comes on top of any of those before it; a choice stands alone.
    for (const before of question.kind === 'choice' ? [standing] : [...reached.values()]) {
      const after = chooseOption(before, question, option);
      const name = nameState(after, watched);
      if (reached.has(name)) continue;
      reached.set(name, after);
      yield [name, after];
    }
  }
}

/** Of numbers that no rule can tell apart, one is enough; of each band at least one is among these. */
function distinctNumbers(question: NumberQuestion, { bounds }: Watched): Set<number> {
  const named = bounds.get(question.id) ?? [];
  return new Set([question.from, ...named.flatMap(({ value }) => listAround(question, value))]);
}

/** Of options that no rule can tell apart, one is enough. */
function distinctOptions(options: readonly Option[], question: string, watched: Watched): Option[] {
  const named = watched.questions.get(question);
  const different = new Map(
    options.map((option) => {
      const tags = option.tags.filter((tag) => watched.tags.has(tag)).sort();
      return [JSON.stringify([tags, named?.has(option.id) && option.id]), option];
    }),
  );
  return [...different.values()];
}
