import type { Translate } from '../words/translate.ts';
import { sayAmount } from './number.ts';
import { roundLoad, type AnsweredPlan, type Load, type Week } from './plan.ts';
import { formatNumber } from '../words/language-tag.ts';
import type { PlanPart } from './practice.ts';

/** A plan in words: what falls on a day and on a week without room and with it, what that comes from, and what was left to an example. */
export type ToldPlan = { tight: string; roomy: string; says: string[] };

/** Puts a plan into words. */
export function tellPlan(plan: AnsweredPlan, t: Translate<'practice'>): ToldPlan {
  const { figures, parts, examples, tight, roomy, daysLeft, allDays } = plan;
  const amount = sayAmount(parts.amount, figures.amount);
  const load = ({ day, week }: Load) =>
    t('practice.plan.load', {
      day: sayAmount(parts.amount, roundLoad(day)),
      week: formatNumber(roundLoad(week), parts.amount.language),
    });
  const tellExample = (part: PlanPart) =>
    part === 'amount' ? amount : t(`practice.plan.parts.${part}`, { n: figures[part] });
  const all = Object.keys(parts).length;
  return {
    tight: load(tight),
    roomy: roomy ? load(roomy) : t('practice.plan.noLoad'),
    says: [
      t('practice.plan.sum', {
        amount,
        span: t('practice.plan.sum.span', { n: figures.weeks }),
        days: t('practice.plan.sum.days', { n: figures.days }),
        rest: t('practice.plan.sum.rest', { n: figures.rest }),
        slack: t('practice.plan.some', { n: figures.slack }),
      }),
      roomy ? t('practice.plan.left', { left: daysLeft, n: allDays }) : t('practice.plan.noneLeft'),
      ...(examples.length === all ? [t('practice.plan.allExamples')] : []),
      ...(examples.length > 0 && examples.length < all
        ? [t('practice.plan.examples', { figures: examples.map(tellExample) })]
        : []),
    ],
  };
}

/** The same as lines of a text. */
export function writePlan(plan: AnsweredPlan, t: Translate<'practice'>): string[] {
  const { tight, roomy, says } = tellPlan(plan, t);
  return [
    `${t('practice.plan.line', { head: t('practice.plan.tight'), load: tight })}\n${t('practice.plan.line', { head: t('practice.plan.roomy'), load: roomy })}`,
    ...says,
  ];
}

/** What the drawing of a plan shows, for those who do not see it. */
export function formatDrawing(weeks: readonly Week[], t: Translate<'practice'>): string {
  const count = (kind: Week) =>
    t('practice.plan.some', { n: weeks.filter((week) => week === kind).length });
  return t('practice.plan.drawn', {
    full: count('full'),
    rest: count('rest'),
    free: count('free'),
  });
}
