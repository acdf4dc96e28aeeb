import { listBounds } from './bounds.ts';
import { findMedians } from './medians.ts';
import type { Peer } from './peers/peer.ts';
import type { Measurement } from './state.ts';

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
