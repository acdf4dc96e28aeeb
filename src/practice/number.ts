import { formatNumber } from '../words/language-tag.ts';
import { startsUnspaced } from '../text/scripts.ts';
import type { NumberQuestion } from './practice.ts';

/** Why a number is no answer to a question. */
export type Slip = 'too-small' | 'too-big' | 'between-steps';

type Bounds = Pick<NumberQuestion, 'from' | 'to' | 'step'>;

/** What keeps a number from being an answer; undefined where nothing does. */
export function findSlip({ from, to, step }: Bounds, value: number): Slip | undefined {
  if (value < from) return 'too-small';
  if (value > to) return 'too-big';
  const steps = (value - from) / step;
  // Tenths add up to a hair beside the whole.
  return Math.abs(steps - Math.round(steps)) < 1e-9 ? undefined : 'between-steps';
}

/** The bounds of a question as its language tells them, and whether whole numbers are all that it takes. */
export type ToldBounds = { least: string; most: string; step: string; isWhole: boolean };

/** Tells what a question takes, for the words about a number that it does not. */
export function tellBounds({
  from,
  to,
  step,
  language,
}: Bounds & { language: string }): ToldBounds {
  const [least = '', most = '', told = ''] = [from, to, step].map((one) =>
    formatNumber(one, language),
  );
  return { least, most, step: told, isWhole: step === 1 && Number.isInteger(from) };
}

/** The allowed number at a threshold or next below it, and the next above that, as far as the bounds reach. */
export function listAround(bounds: Bounds, threshold: number): number[] {
  const { from, step } = bounds;
  const below = Math.floor((threshold - from) / step + 1e-9);
  return [below - 1, below, below + 1]
    .map((steps) => Number((from + steps * step).toFixed(9)))
    .filter((value) => findSlip(bounds, value) === undefined);
}

type Counted = Pick<NumberQuestion, 'language' | 'unit' | Exclude<Intl.LDMLPluralRule, 'other'>>;

/** A number with what it counts, as it would be said in its language. */
export function sayAmount(counted: Counted, value: number): string {
  const { language, unit } = counted;
  const plural = new Intl.PluralRules(language).select(value);
  const what = (plural === 'other' ? undefined : counted[plural]) ?? unit;
  return `${formatNumber(value, language)}${startsUnspaced.test(what) ? '' : ' '}${what}`;
}
