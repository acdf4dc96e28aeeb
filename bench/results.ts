import { cpus, totalmem } from 'node:os';
import * as z from 'zod';
import { listBounds, type Lookup } from './bounds.ts';
import { median } from './medians.ts';
import type { Measurement } from './state.ts';
import {
  formatTable,
  notMeasured,
  tabulateBounds,
  tabulateBuilds,
  tabulateReading,
  tabulateSearch,
  type Named,
} from './tables.ts';

/** What `results.json` holds: the machine, what was measured on it, and the median of each figure over the rounds. */
export const resultsSchema = z.object({
  machine: z.object({ processor: z.string(), cores: z.number(), gigabytes: z.number(), node: z.string() }),
  peers: z.array(z.object({ id: z.string(), name: z.string(), versions: z.string() })),
  medians: z.array(
    z.object({
      part: z.string(),
      notes: z.number(),
      peer: z.string(),
      rounds: z.number(),
      commit: z.string(),
      figures: z.record(z.string(), z.number()),
    }),
  ),
}); // prettier-ignore
export type Results = z.infer<typeof resultsSchema>;

/** Puts what was measured of one commit together. */
export function gatherResults(
  measurements: readonly Measurement[],
  commit: string,
  peers: readonly (Named & { versions: string })[],
): Results {
  const groups = Map.groupBy(measurements, ({ part, notes, peer }) => `${part} ${notes} ${peer}`);
  return {
    machine: {
      processor: cpus()[0]?.model ?? 'unknown',
      cores: cpus().length,
      gigabytes: Math.round(totalmem() / 1e9),
      node: process.version,
    },
    peers: peers.map(({ id, name, versions }) => ({ id, name, versions })),
    medians: [...groups.values()].flatMap((rounds) => {
      const [first] = rounds;
      if (!first) return [];
      const { part, notes, peer } = first;
      const names = new Set(rounds.flatMap(({ figures }) => Object.keys(figures)));
      const figures = [...names].map((name): [string, number] => [
        name,
        median(rounds.flatMap(({ figures }) => figures[name] ?? [])) ?? NaN,
      ]);
      return [
        { part, notes, peer, rounds: rounds.length, commit, figures: Object.fromEntries(figures) },
      ];
    }),
  };
}

/**
 * What is recorded after a run: what was measured in it at a size replaces all that was known of that, since only figures
 * of one run can be compared, and the rest stays.
 */
export function mergeResults(before: Results | undefined, run: Results): Results {
  const nameOf = ({ part, notes }: Results['medians'][number]) => `${part} ${notes}`;
  const measured = new Set(run.medians.map(nameOf));
  const others = before?.medians.filter((one) => !measured.has(nameOf(one))) ?? [];
  return { ...run, medians: [...others, ...run.medians] };
}

/** Finds a figure among the medians: no two parts have one of the same name. */
export function findFigures({ medians }: Results): Lookup {
  return (peer, notes, figure) =>
    medians.find((one) => one.peer === peer && one.notes === notes && figure in one.figures)?.figures[figure]; // prettier-ignore
}

/** The texts that stand in the documents, by the names of their blocks. */
export function writeBlocks(results: Results): Record<string, string> {
  const lookup = findFigures(results);
  const { machine, peers, medians } = results;
  const sizes = [...new Set(medians.map(({ notes }) => notes))].toSorted((a, b) => a - b);
  const commits = [...new Set(medians.map(({ commit }) => commit))].join(' and ');
  const versions = peers.filter(({ id }) => id !== 'garden').map(({ versions }) => versions);
  return {
    builds: formatTable(tabulateBuilds(lookup, sizes, peers)),
    reading: formatTable(tabulateReading(lookup, sizes, peers)),
    search: formatTable(tabulateSearch(lookup, sizes, peers)),
    bounds: formatTable(tabulateBounds(listBounds(lookup))),
    machine: `Measured at ${commits} on ${machine.cores} cores of ${machine.processor} with ${machine.gigabytes} GB, Node ${machine.node.slice(1)}; ${[...new Set(versions.join(', ').split(', '))].join(', ')}.`,
  };
}

const block = /<!-- bench: (\w+) -->[\s\S]*?<!-- end of bench -->/g;

/** A document with each of its blocks written anew. Without results they say so. */
export function writeDocument(text: string, results: Results | undefined): string {
  const blocks = results ? writeBlocks(results) : {};
  return text.replaceAll(
    block,
    (_, name: string) =>
      `<!-- bench: ${name} -->\n\n${blocks[name] ?? notMeasured}\n\n<!-- end of bench -->`,
  );
}
