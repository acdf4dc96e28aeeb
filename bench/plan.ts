import type { Key } from './state.ts';

export type Part = Key['part'];
/** One thing to measure: of a peer, at a size, in a round. */
export type Step = { part: Part; notes: number; peer: string; round: number };

export type Wanted = {
  parts: readonly Part[];
  /** Left out, those that belong to each part. */
  sizes?: readonly number[] | undefined;
  peers: readonly string[];
  /** One round, of this garden and the floor, at the small sizes. */
  quick: boolean;
};

/** Where peers are measured, too, and how often. */
const rounds: Readonly<Record<number, number>> = { 1000: 3 };
const always = ['garden', 'floor'];
const sizesOf: Readonly<Record<Part, readonly number[]>> = {
  build: [1000, 5000, 10_000],
  dev: [5000],
  read: [1000],
  search: [10_000],
};
const ofThisGarden: readonly Part[] = ['dev', 'search'];
const largestForPeers = 5000;

/** Everything to measure, in turns: each round has every peer once, so that a busy minute is shared. */
export function planSteps({ parts, sizes, peers, quick }: Wanted): Step[] {
  return parts.flatMap((part) =>
    (sizes ?? (quick ? [100, 1000] : sizesOf[part])).flatMap((notes) => {
      const here = peers.filter((peer) => isMeasured(peer, part, notes, quick));
      const times = quick || ofThisGarden.includes(part) ? 1 : (rounds[notes] ?? 1);
      return Array.from({ length: times }, (_, round) =>
        here.map((peer) => ({ part, notes, peer, round })),
      ).flat();
    }),
  );
}

function isMeasured(peer: string, part: Part, notes: number, quick: boolean): boolean {
  if (ofThisGarden.includes(part)) return peer === 'garden';
  return always.includes(peer) || (!quick && notes <= largestForPeers);
}
