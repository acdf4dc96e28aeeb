import { findNumberMistake } from '../number.ts';
import type { PlanPart } from '../practice.ts';
import type { PlacedMistake } from '../../content/mistake.ts';
import type { PracticeFields } from '../schema/practice-schema.ts';
import type { WrittenQuestion } from '../schema/question.ts';
import { unknownName, type Leaf } from './written-rules.ts';

type NumberFields = Extract<WrittenQuestion, { kind: 'number' }>;

/** What the numbers of a plan may be. More weeks than ten years have could not be drawn. */
const planLimits: Record<PlanPart, { from: number; to: number }> = {
  amount: { from: 0, to: Infinity },
  weeks: { from: 1, to: 520 },
  days: { from: 1, to: 7 },
  rest: { from: 0, to: 520 },
  slack: { from: 0, to: 520 },
};

/** Number questions that nobody could answer, examples that would be no answers, and plans without their numbers. */
export function findNumberMistakes(practice: PracticeFields): PlacedMistake[] {
  const { questions } = practice;
  return [
    ...questions.flatMap((question, index) =>
      question.kind === 'number'
        ? findQuestionMistakes(question, ['questions', index], questions.slice(0, index))
        : [],
    ),
    ...findPlanMistakes(practice),
  ];
}

function findQuestionMistakes(
  question: NumberFields,
  path: PropertyKey[],
  before: WrittenQuestion[],
): PlacedMistake[] {
  const { id, from, to, step, example, unitFrom } = question;
  const texts = before.filter(({ kind }) => kind === 'text').map((one) => one.id);
  const mistakes: PlacedMistake[] = [];
  if (from >= to) {
    mistakes.push({
      path: [...path, 'to'],
      expected: `a number greater than ${String(from)}, from which the question ${id} begins`,
      found: String(to),
      mend: 'Write a greater one, or a smaller one after from:.',
    });
  } else if (findNumberMistake(question, example)) {
    mistakes.push({
      path: [...path, 'example'],
      expected: `a number from ${String(from)} to ${String(to)}, in steps of ${String(step)}`,
      found: String(example),
      mend: `Write one that could be the answer to the question ${id}.`,
    });
  }
  if (unitFrom !== undefined && !texts.includes(unitFrom)) {
    const expected = `the id of a text question that is asked before the question ${id}`;
    mistakes.push(unknownName([...path, 'unitFrom'], expected, unitFrom, texts, 'Remove unitFrom:, or add that question.')); // prettier-ignore
  }
  return mistakes;
}

function findPlanMistakes({ plan, questions }: PracticeFields): PlacedMistake[] {
  const named = new Map(Object.entries(plan ?? {}));
  const numbers = questions.filter((question) => question.kind === 'number');
  const names = numbers.map(({ id }) => id);
  return Object.entries(planLimits).flatMap(([part, limits]): PlacedMistake[] => {
    const id = named.get(part);
    if (id === undefined) return [];
    const question = numbers.find((one) => one.id === id);
    const path = ['plan', part];
    if (!question) {
      const expected = `the id of a number question of this practice, for ${part}`;
      return [unknownName(path, expected, id, names, 'Remove plan:, or add that question.')];
    }
    return isWithin(question, limits) ? [] : [{ path, ...beyondLimits(question, part, limits) }];
  });
}

/** An amount may have parts; weeks and days are whole. */
function isWithin({ from, to, step }: NumberFields, limits: { from: number; to: number }): boolean {
  const isWhole = Number.isInteger(from) && Number.isInteger(step);
  return from >= limits.from && to <= limits.to && (isWhole || limits.to === Infinity);
}

const beyondLimits = (
  { id, from, to }: NumberFields,
  part: string,
  limits: { from: number; to: number },
) => ({
  expected:
    limits.to === Infinity
      ? `a question whose numbers are ${String(limits.from)} or more, for ${part}`
      : `a question whose numbers are whole and from ${String(limits.from)} to ${String(limits.to)}, for ${part}`,
  found: `the question ${id}, from ${String(from)} to ${String(to)}`,
  mend: `Change from:, to: or step: of the question ${id}, or name another one.`,
});

/** A number in a rule, which only numbers can be held against, and only within their bounds. */
export function findBoundMistake(
  { written, path, rule }: Leaf,
  question: WrittenQuestion,
): PlacedMistake[] {
  const field = written.atLeast === undefined ? 'atMost' : 'atLeast';
  const bound = written[field];
  if (bound === undefined) return [];
  if (question.kind !== 'number') {
    return [
      {
        path: [...path, 'question'],
        expected: `a question that asks for a number, in ${rule}`,
        found: `${question.id}, which asks for none`,
        mend: `Name a number question, or write is: or answered: in ${rule}.`,
      },
    ];
  }
  const { from, to } = question;
  if (bound >= from && bound <= to) return [];
  return [
    {
      path: [...path, field],
      expected: `a number from ${String(from)} to ${String(to)}, as the question ${question.id} allows, in ${rule}`,
      found: String(bound),
      mend: `Write one of these, or change the bounds of the question ${question.id}.`,
    },
  ];
}
