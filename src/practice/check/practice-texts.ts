import { nearestName, type PlacedMistake } from '../../content/mistake.ts';
import type { WrittenQuestion } from '../schema/question.ts';

/** What can be chosen in answer to a question; nothing where it is answered otherwise. */
export function optionsOf(question: WrittenQuestion) {
  return 'options' in question ? question.options : [];
}

/** Tells a name that is none of the valid ones; `otherwise` is the mend where none of them is near. */
export function tellName(
  path: PropertyKey[],
  expected: string,
  name: string,
  valid: readonly string[],
  otherwise: string,
): PlacedMistake {
  const near = nearestName(name, valid);
  return {
    path,
    expected,
    found: JSON.stringify(name),
    mend: near ? `Write ${near} instead, if that is what you meant.` : otherwise,
  };
}

/** Tells a question that stands too late for what names it. */
export function tellLater(path: PropertyKey[], id: string, where: string): PlacedMistake {
  return {
    path,
    expected: `a question that is asked before, in ${where}`,
    found: `${id}, which is asked later`,
    mend: `Move the question ${id} up, or read another in ${where}.`,
  };
}
