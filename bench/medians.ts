import type { Lookup } from './bounds.ts';
import type { Measurement } from './state.ts';

/** The median of each figure over the rounds. */
export function findMedians(measurements: readonly Measurement[]): Lookup {
  return (peer, notes, figure) => {
    const values = measurements.flatMap((one) => {
      const value = one.peer === peer && one.notes === notes ? one.figures[figure] : undefined;
      return value === undefined ? [] : [value];
    });
    return median(values);
  };
}

/** Of an even number of values the lower one in the middle. */
export function median(values: readonly number[]): number | undefined {
  return values.toSorted((one, other) => one - other)[Math.floor((values.length - 1) / 2)];
}
