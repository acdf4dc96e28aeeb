import type { Condition, Option, Question } from './practice.ts';

/** Where a reader stands after some answers: all that rules can know of them. */
export type Standing = {
  /** How many of the chosen options carry each tag. */
  tags: ReadonlyMap<string, number>;
  /** The questions answered, each with the ids of its chosen options; a text and a number have none. */
  given: ReadonlyMap<string, readonly string[]>;
  /** The numbers given, by their questions. */
  numbers: ReadonlyMap<string, number>;
  /** True as long as nothing is answered, a name for the goal apart. */
  isBlank: boolean;
};

/** Where everybody begins. */
export const start: Standing = {
  tags: new Map(),
  given: new Map(),
  numbers: new Map(),
  isBlank: true,
};

/** The standing after one more option of a question is chosen. */
export function chooseOption(before: Standing, { id }: Question, option: Option): Standing {
  const tags = new Map(before.tags);
  for (const tag of new Set(option.tags)) tags.set(tag, countOf(before, tag) + 1);
  const chosen = [...(before.given.get(id) ?? []), option.id];
  return { ...before, tags, given: new Map(before.given).set(id, chosen), isBlank: false };
}

/** The standing after something is written. Naming the goal says nothing of how it goes. */
export function writeText(before: Standing, { id }: Question, goal: string | undefined): Standing {
  const given = new Map(before.given).set(id, []);
  return { ...before, given, isBlank: before.isBlank && id === goal };
}

/** The standing after a number is given. */
export function giveNumber(before: Standing, { id }: Question, value: number): Standing {
  const given = new Map(before.given).set(id, []);
  return { ...before, given, numbers: new Map(before.numbers).set(id, value), isBlank: false };
}

/** Whether a rule holds where a reader stands. */
export function holds(condition: Condition, standing: Standing): boolean {
  switch (condition.kind) {
    case 'all':
      return condition.of.every((part) => holds(part, standing));
    case 'any':
      return condition.of.some((part) => holds(part, standing));
    case 'not':
      return !holds(condition.of, standing);
    case 'at-least':
      return countOf(standing, condition.tag) >= condition.count;
    case 'at-most':
      return countOf(standing, condition.tag) <= condition.count;
    case 'more':
      return countOf(standing, condition.tag) >= countOf(standing, condition.than) + condition.by;
    case 'is': {
      const chosen = standing.given.get(condition.question) ?? [];
      return chosen.some((option) => condition.options.includes(option));
    }
    case 'answered':
      return standing.given.has(condition.question) === condition.is;
    case 'number-at-least':
      return (standing.numbers.get(condition.question) ?? -Infinity) >= condition.value;
    case 'number-at-most':
      return (standing.numbers.get(condition.question) ?? Infinity) <= condition.value;
    case 'nothing':
      return standing.isBlank;
  }
}

function countOf({ tags }: Standing, tag: string): number {
  return tags.get(tag) ?? 0;
}
