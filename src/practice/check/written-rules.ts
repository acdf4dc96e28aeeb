import { nearestName, type PlacedMistake } from '../../content/mistake.ts';
import type { WrittenCondition } from '../schema/condition.ts';
import type { PracticeFields } from '../schema/practice-schema.ts';
import { expandAgain, type WrittenQuestion } from '../schema/question.ts';

/** What can be chosen in answer to a question; nothing where it is answered otherwise. */
export function optionsOf(question: WrittenQuestion) {
  return 'options' in question ? question.options : [];
}

/** A name that is none of the valid ones; `otherwise` is the mend where none of them is near. */
export function unknownName(
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

/** A question that comes too late for what names it. */
export function laterQuestion(path: PropertyKey[], id: string, where: string): PlacedMistake {
  return {
    path,
    expected: `a question that is asked before, in ${where}`,
    found: `${id}, which is asked later`,
    mend: `Move the question ${id} up, or read another in ${where}.`,
  };
}

/** A condition that is made of no others, with its place in the file and the rule that it belongs to. */
export type Leaf = {
  written: WrittenCondition;
  path: PropertyKey[];
  /** The rule in words. */
  rule: string;
  /** The questions that the rule may read: those before a question, and all for an outcome. */
  readable: PracticeFields['questions'];
};

/** Every single condition in the rules of a practice. */
export function listLeaves({ questions, outcomes }: PracticeFields): Leaf[] {
  const asked = (until?: number) => expandAgain(questions.slice(0, until)).map((one) => one.question); // prettier-ignore
  return [
    ...questions.flatMap(({ id, when }, index) => {
      const rule = `the rule that shows the question ${id}`;
      const path = ['questions', index, 'when'];
      return when ? splitRule({ written: when, path, rule, readable: asked(index) }) : []; // prettier-ignore
    }),
    ...outcomes.flatMap(({ id, when }, index) => {
      const rule = `the rule of outcome ${id}`;
      const path = ['outcomes', index, 'when'];
      return when ? splitRule({ written: when, path, rule, readable: asked() }) : [];
    }),
  ];
}

function splitRule(leaf: Leaf): Leaf[] {
  const { all, any, not } = leaf.written;
  const part = (written: WrittenCondition, ...path: PropertyKey[]) =>
    splitRule({ ...leaf, written, path: [...leaf.path, ...path] });
  if (all) return all.flatMap((written, index) => part(written, 'all', index));
  if (any) return any.flatMap((written, index) => part(written, 'any', index));
  return not ? part(not, 'not') : [leaf];
}
