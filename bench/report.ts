import { listBounds } from './bounds.ts';
import type { Peer } from './peers/peer.ts';
import type { Measurement } from './state.ts';

/** The median of each figure over the rounds. */
export function findMedians(measurements: readonly Measurement[]) {
  return (peer: string, notes: number, figure: string): number | undefined => {
    const values = measurements.flatMap((one) => {
      const value = one.peer === peer && one.notes === notes ? one.figures[figure] : undefined;
      return value === undefined ? [] : [value];
    });
    return median(values);
  };
}

/** Of an even number of values the lower one in the middle. */
function median(values: readonly number[]): number | undefined {
  return values.toSorted((one, other) => one - other)[Math.floor((values.length - 1) / 2)];
}

export function printReport(measurements: readonly Measurement[], peers: readonly Peer[]): void {
  const lookup = findMedians(measurements);
  const sizes = [...new Set(measurements.map(({ notes }) => notes))].toSorted((a, b) => a - b);
  for (const notes of sizes) {
    console.log(`\n${notes} notes: seconds by the clock and of processors, MB`);
    console.table(
      Object.fromEntries(
        peers
          .filter(({ id }) => lookup(id, notes, 'cold CPU') !== undefined)
          .map(({ id, name }) => [
            name,
            Object.fromEntries(
              ['cold wall', 'cold CPU', 'unchanged CPU', 'edited CPU', 'cold peak', 'megabytes', 'files', 'check CPU', 'check again CPU'].map(
                (figure) => [figure, lookup(id, notes, figure)],
              ),
            ),
          ]),
      ),
    ); // prettier-ignore
  }
  console.table(listBounds(lookup));
}
