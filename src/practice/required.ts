import type { Condition } from './practice.ts';

/** The questions that are surely answered where a condition holds; or, with `isFor` false, where it does not. */
export function listRequired(condition: Condition, isFor = true): ReadonlySet<string> {
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const parts = condition.of.map((part) => listRequired(part, isFor));
      const named = parts.flatMap((part) => [...part]);
      // Where each part holds, so does what any of them requires; where any may, only what all of them do.
      const isEach = (condition.kind === 'all') === isFor;
      return new Set(named.filter((id) => isEach || parts.every((part) => part.has(id))));
    }
    case 'not':
      return listRequired(condition.of, !isFor);
    case 'answered':
      return new Set(condition.is === isFor ? [condition.question] : []);
    case 'is':
    case 'number-at-least':
    case 'number-at-most':
      return new Set(isFor ? [condition.question] : []);
    case 'at-least':
    case 'at-most':
    case 'more':
    case 'nothing':
      return new Set();
  }
}
