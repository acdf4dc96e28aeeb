import type { Translate } from '../words/translate.ts';
import { formatNumber } from '../words/language-tag.ts';
import { readAnswers } from './engine.ts';
import { formatAmount } from './number.ts';
import type { Answers, Practice } from './practice.ts';

/** What a plan is worked out from: an amount, a span in weeks, days a week, weeks of rest, and weeks left free. */
export type PlanPart = (typeof planParts)[number];

/** What falls on a day and on a week. */
type Load = { day: number; week: number };

/** What becomes of one week of a plan. */
export type Week = 'full' | 'rest' | 'free';

/** A plan worked out from answers, with the questions that it is made of. */
export type AnsweredPlan = NonNullable<ReturnType<typeof planFor>>;

export const planParts = ['amount', 'weeks', 'days', 'rest', 'slack'] as const;

/**
 * Works out what a plan asks of a day and of a week, without room and with it. It refuses nothing, since an impossible plan
 * is worth seeing.
 */
export function workOutPlan(figures: Readonly<Record<PlanPart, number>>) {
  const { amount, weeks, days, rest, slack } = figures;
  const left = Math.max(0, weeks - rest - slack);
  return {
    figures,
    /** Every day of every week. */
    tight: { day: amount / (weeks * 7), week: amount / weeks },
    /** The days that are given, without the weeks that are not. No load is left where no day is. */
    roomy: left * days > 0 ? { day: amount / (left * days), week: amount / left } : undefined,
    /** How many days there are, and how many of them are left to do it on. */
    allDays: weeks * 7,
    daysLeft: left * days,
    weeks: listWeeks(weeks, rest, slack),
  };
}

/** A load rounded to as many digits as anybody could go by. */
export function roundLoad(load: number): number {
  return load < 100 ? Number(load.toPrecision(2)) : Math.round(load);
}

/** The weeks of a plan: those left free at the end, those of rest spread evenly before them. */
function listWeeks(weeks: number, rest: number, slack: number): Week[] {
  const all = Math.ceil(weeks);
  const before = Math.max(0, all - slack);
  const resting = Math.min(rest, before);
  const until = (week: number) => (before > 0 ? Math.round((week * resting) / before) : 0);
  return Array.from({ length: all }, (_, week) => {
    if (week >= before) return 'free';
    return until(week + 1) > until(week) ? 'rest' : 'full';
  });
}

/** The plan of a practice by the answers to it; undefined where it has none. */
export function planFor(practice: Practice, answers: Answers) {
  const { plan, questions } = practice;
  if (!plan) return undefined;
  const { shown, valid } = readAnswers(practice, answers);
  const part = (name: PlanPart) => {
    const question = [...shown, ...questions].find(({ id }) => id === plan[name]);
    if (question?.kind !== 'number') throw new Error(`The plan has no number for ${name}.`);
    return question;
  };
  const answered = (name: PlanPart) => valid.find(({ question }) => question.id === plan[name]);
  const figure = (name: PlanPart) => answered(name)?.value ?? part(name).example;
  return {
    ...workOutPlan({
      amount: figure('amount'),
      weeks: figure('weeks'),
      days: figure('days'),
      rest: figure('rest'),
      slack: figure('slack'),
    }),
    /** What is counted, as it is asked, so with the unit that the reader named. */
    counted: part('amount'),
    /** The parts that nobody answered, for which the example is taken. */
    examples: planParts.filter((name) => !answered(name)),
  };
}

/** A plan in words: what falls on a day and on a week without room and with it, what that comes from, and what was left to an example. */
export function formatPlan(plan: AnsweredPlan, t: Translate<'practice'>) {
  const { figures, counted, examples, tight, roomy, daysLeft, allDays } = plan;
  const amount = formatAmount(counted, figures.amount);
  const describe = ({ day, week }: Load) =>
    t('practice.plan.load', {
      day: formatAmount(counted, roundLoad(day)),
      week: formatNumber(roundLoad(week), counted.language),
    });
  const load = (name: 'tight' | 'roomy', one: Load | undefined) => ({
    name,
    head: t(`practice.plan.${name}`),
    words: one ? describe(one) : t('practice.plan.noLoad'),
    day: one?.day ?? 0,
  });
  const exampleWords = (part: PlanPart) =>
    part === 'amount' ? amount : t(`practice.plan.parts.${part}`, { n: figures[part] });
  const all = planParts.length;
  return {
    loads: [load('tight', tight), load('roomy', roomy)],
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
        ? [t('practice.plan.examples', { figures: examples.map(exampleWords) })]
        : []),
    ],
  };
}

/** The same, as the lines of a text. */
export function planLines(plan: AnsweredPlan, t: Translate<'practice'>): string[] {
  const { loads, says } = formatPlan(plan, t);
  const lines = loads.map(({ head, words }) => t('practice.plan.line', { head, load: words }));
  return [lines.join('\n'), ...says];
}

/** What the drawing of a plan shows, for those who do not see it. */
export function formatDrawing(weeks: readonly Week[], t: Translate<'practice'>): string {
  const count = (kind: Week) =>
    t('practice.plan.some', { n: weeks.filter((week) => week === kind).length });
  const [full, rest, free] = [count('full'), count('rest'), count('free')];
  return t('practice.plan.drawn', { full, rest, free });
}
