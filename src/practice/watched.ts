import type { Condition, Practice } from './practice.ts';
import { holds, type Standing } from './standing.ts';

type Bound = Extract<Condition, { kind: 'number-at-least' | 'number-at-most' }>;

/** All that the rules of a practice look at. Answers that differ in nothing else are one to them. */
export type Watched = {
  tags: Set<string>;
  /** The questions named by id, each with the options named of it. */
  questions: Map<string, Set<string>>;
  /** The questions whose numbers are read, each with the bounds that part them into bands. */
  bounds: Map<string, Bound[]>;
  nothing: boolean;
};

/** Gathers what the rules read: those of the outcomes, and those that show questions. */
export function watchRules({ questions, outcomes }: Practice): Watched {
  const watched: Watched = {
    tags: new Set(),
    questions: new Map(),
    bounds: new Map(),
    nothing: false,
  };
  for (const { when } of [...questions, ...outcomes]) if (when) watch(when, watched);
  return watched;
}

function watch(condition: Condition, watched: Watched): void {
  switch (condition.kind) {
    case 'all':
    case 'any':
      for (const part of condition.of) watch(part, watched);
      break;
    case 'not':
      watch(condition.of, watched);
      break;
    case 'at-least':
    case 'at-most':
      watched.tags.add(condition.tag);
      break;
    case 'more':
      watched.tags.add(condition.tag).add(condition.than);
      break;
    case 'is':
      watchQuestion(condition.question, condition.options, watched);
      break;
    case 'answered':
      watchQuestion(condition.question, [], watched);
      break;
    case 'number-at-least':
    case 'number-at-most': {
      const { question } = condition;
      watched.bounds.set(question, [...(watched.bounds.get(question) ?? []), condition]);
      break;
    }
    case 'nothing':
      watched.nothing = true;
  }
}

function watchQuestion(id: string, options: string[], { questions }: Watched): void {
  questions.set(id, new Set([...(questions.get(id) ?? []), ...options]));
}

/** A name for all that the rules can tell of a standing: two standings with one name are the same state. */
export function nameState(standing: Standing, watched: Watched): string {
  const { tags, given, isBlank } = standing;
  const counts = [...watched.tags].map((tag) => tags.get(tag) ?? 0);
  const named = [...watched.questions].map(([id, options]) => {
    const chosen = given.get(id);
    return chosen
      ? `(${chosen
          .filter((option) => options.has(option))
          .sort()
          .join()})`
      : '';
  });
  const bands = [...watched.bounds].map(([id, bounds]) =>
    given.has(id) ? bounds.map((bound) => Number(holds(bound, standing))).join('') : '',
  );
  return `${counts.join()} ${named.join()} ${bands.join()} ${String(watched.nothing && isBlank)}`;
}
