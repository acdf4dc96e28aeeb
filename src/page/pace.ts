/** A way to spread an amount over days. */
export type Pace = {
  /** How much there is in all. */
  amount: number;
  /** How many days it may take. */
  days: number;
  /** Days of rest in each week, 0 to 6. */
  rest: number;
  /** Whole weeks off. */
  off: number;
};

/** The amount that falls on each day that is left for it, once rest days and weeks off are taken out. */
export function computePace({ amount, days, rest, off }: Pace): number {
  const left = (days - off * 7) * ((7 - rest) / 7);
  if (left <= 0)
    throw new RangeError(`No day is left of ${String(days)} after ${String(off)} weeks off.`);
  return amount / left;
}
