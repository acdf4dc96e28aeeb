import { mendName, type PlacedMistake } from '../../content/mistake.ts';
import type { Condition, SingleCondition } from '../condition.ts';
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
  return { path, expected, found: JSON.stringify(name), mend: mendName(name, valid, otherwise) };
}

/** A mistake for each value that stands earlier in a list already. */
export function findRepeated(
  values: readonly string[],
  mistakeOf: (index: number, value: string, first: number) => PlacedMistake,
): PlacedMistake[] {
  return values.flatMap((value, index) => {
    const first = values.indexOf(value);
    return first === index ? [] : mistakeOf(index, value, first);
  });
}

/** The name of a question that comes too late for what names it, or that is nowhere. */
export function unreadableQuestion(
  { path, where, readable }: Pick<Leaf, 'path' | 'where' | 'readable'>,
  id: string,
  all: readonly WrittenQuestion[],
): PlacedMistake {
  if (all.some((one) => one.id === id))
    return {
      path,
      expected: `a question that is asked before, in ${where}`,
      found: `${id}, which is asked later`,
      mend: `Move the question ${id} up, or read another in ${where}.`,
    };
  const names = readable.map((question) => question.id);
  const mend = `Add the question, or take it out of ${where}.`;
  return unknownName(path, `a question of this practice, in ${where}`, id, names, mend);
}

/** A condition that is made of no others, with its place in the file and the rule that it belongs to. */
export type Leaf = {
  condition: SingleCondition;
  path: PropertyKey[];
  /** The rule in words. */
  where: string;
  /** The questions that the rule may read: those before a question, and all for an outcome. */
  readable: PracticeFields['questions'];
};

/** Every single condition in the rules of a practice. */
export function listLeaves({ questions, outcomes }: PracticeFields): Leaf[] {
  const all = expandAgain(questions);
  return [
    ...questions.flatMap(({ id, when }, index) => {
      const where = `the rule that shows the question ${id}`;
      const readable = expandAgain(questions.slice(0, index));
      return splitRule(when, { path: ['questions', index, 'when'], where, readable });
    }),
    ...outcomes.flatMap(({ id, when }, index) => {
      const where = `the rule of outcome ${id}`;
      return splitRule(when, { path: ['outcomes', index, 'when'], where, readable: all });
    }),
  ];
}

function splitRule(rule: Condition | undefined, place: Omit<Leaf, 'condition'>): Leaf[] {
  if (!rule) return [];
  if (!('of' in rule)) return [{ ...place, condition: rule }];
  const part = (inner: Condition, ...at: PropertyKey[]) =>
    splitRule(inner, { ...place, path: [...place.path, rule.kind, ...at] });
  return rule.kind === 'not' ? part(rule.of) : rule.of.flatMap((inner, at) => part(inner, at));
}
