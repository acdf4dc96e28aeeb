import { sayAmount } from './number.ts';
import { roundLoad, type AnsweredPlan, type Load } from './plan.ts';
import { tellNumber } from '../words/spoken.ts';
import type { PlanPart } from './practice.ts';
import type { Words } from '../words/words.ts';

type PlanWords = Words['practice']['plan'];

/** A plan in words: what falls on a day and on a week without room and with it, what that comes from, and what was left to an example. */
export type ToldPlan = { tight: string; roomy: string; says: string[] };

/** Puts a plan into words. */
export function tellPlan(plan: AnsweredPlan, words: PlanWords): ToldPlan {
  const { figures, parts, examples, tight, roomy, daysLeft, allDays } = plan;
  const amount = sayAmount(parts.amount, figures.amount);
  const load = ({ day, week }: Load) =>
    words.load(
      sayAmount(parts.amount, roundLoad(day)),
      tellNumber(roundLoad(week), parts.amount.language),
    );
  const tellExample = (part: PlanPart) =>
    part === 'amount' ? words.parts.amount(amount) : words.parts[part](figures[part]);
  const all = Object.keys(parts).length;
  return {
    tight: load(tight),
    roomy: roomy ? load(roomy) : words.noLoad,
    says: [
      words.sum({ ...figures, amount }),
      roomy ? words.left(daysLeft, allDays) : words.noneLeft,
      ...(examples.length === all ? [words.allExamples] : []),
      ...(examples.length > 0 && examples.length < all
        ? [words.examples(examples.map(tellExample))]
        : []),
    ],
  };
}

/** The same as lines of a text. */
export function writePlan(plan: AnsweredPlan, words: PlanWords): string[] {
  const { tight, roomy, says } = tellPlan(plan, words);
  return [`${words.line(words.tight, tight)}\n${words.line(words.roomy, roomy)}`, ...says];
}
