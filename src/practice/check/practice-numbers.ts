import { findNumberMistake } from '../number.ts';
import { planParts, type PlanPart } from '../plan.ts';
import type { PlacedMistake } from '../../content/mistake.ts';
import type { PracticeFields } from '../schema/practice-schema.ts';
import type { WrittenQuestion } from '../schema/question.ts';
import { unknownName } from './written-rules.ts';

type NumberFields = Extract<WrittenQuestion, { kind: 'number' }>;
type Limits = { from: number; to: number };

/** What the numbers of a plan may be. More weeks than ten years have could not be drawn. */
const planLimits: Record<PlanPart, Limits> = {
  amount: { from: 0, to: Infinity },
  weeks: { from: 1, to: 520 },
  days: { from: 1, to: 7 },
  rest: { from: 0, to: 520 },
  slack: { from: 0, to: 520 },
};

/** Number questions that nobody could answer, examples that would be no answers, and plans without their numbers. */
export function* findNumberMistakes(practice: PracticeFields): Generator<PlacedMistake> {
  const texts: string[] = [];
  for (const [index, question] of practice.questions.entries()) {
    if (question.kind === 'number')
      yield* findQuestionMistakes(question, ['questions', index], texts);
    if (question.kind === 'text') texts.push(question.id);
  }
  yield* findPlanMistakes(practice);
}

function* findQuestionMistakes(question: NumberFields, path: PropertyKey[], textsBefore: string[]) {
  const { id, from, to, step, example, unitFrom } = question;
  if (from >= to) {
    yield {
      path: [...path, 'to'],
      expected: `a number greater than ${String(from)}, from which the question ${id} begins`,
      found: String(to),
      mend: 'Write a greater one, or a smaller one after from:.',
    };
  } else if (findNumberMistake(question, example)) {
    yield {
      path: [...path, 'example'],
      expected: `a number from ${String(from)} to ${String(to)}, in steps of ${String(step)}`,
      found: String(example),
      mend: `Write one that could be the answer to the question ${id}.`,
    };
  }
  if (unitFrom !== undefined && !textsBefore.includes(unitFrom)) {
    const expected = `the id of a text question that is asked before the question ${id}`;
    const mend = 'Remove unitFrom:, or add that question.';
    yield unknownName([...path, 'unitFrom'], expected, unitFrom, textsBefore, mend);
  }
}

function* findPlanMistakes({ plan, questions }: PracticeFields): Generator<PlacedMistake> {
  const numbers = questions.filter((question) => question.kind === 'number');
  const names = numbers.map(({ id }) => id);
  for (const part of plan ? planParts : []) {
    const id = plan?.[part] ?? '';
    const question = numbers.find((one) => one.id === id);
    const allowed = planLimits[part];
    if (!question) {
      const expected = `the id of a number question of this practice, for ${part}`;
      const mend = 'Remove plan:, or add that question.';
      yield unknownName(['plan', part], expected, id, names, mend);
    } else if (!isWithin(question, allowed)) {
      yield {
        path: ['plan', part],
        expected: `a question whose numbers are ${formatLimits(allowed)}, for ${part}`,
        found: `the question ${id}, from ${String(question.from)} to ${String(question.to)}`,
        mend: `Change from:, to: or step: of the question ${id}, or name another one.`,
      };
    }
  }
}

/** An amount may have parts; weeks and days are whole. */
function isWithin({ from, to, step }: NumberFields, limits: Limits): boolean {
  const isWhole = Number.isInteger(from) && Number.isInteger(step);
  return from >= limits.from && to <= limits.to && (isWhole || limits.to === Infinity);
}

function formatLimits({ from, to }: Limits): string {
  return to === Infinity
    ? `${String(from)} or more`
    : `whole and from ${String(from)} to ${String(to)}`;
}
