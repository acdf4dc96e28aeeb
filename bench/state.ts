import { appendFile, mkdir, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as z from 'zod';
import { attempt } from '../src/text/attempt.ts';

const recordSchema = z.object({
  part: z.enum(['build', 'dev', 'read', 'search']),
  corpus: z.number(),
  notes: z.number(),
  peer: z.string(),
  versions: z.string(),
  /** Of this project: what the peers cost is compared within one commit, since a machine is not the same each day. */
  commit: z.string(),
  round: z.number(),
  figures: z.record(z.string(), z.number()),
});

/** What was measured once: seconds, megabytes, kilobytes or counts by name. */
export type Measurement = z.infer<typeof recordSchema>;
export type Key = Omit<Measurement, 'figures'>;
export type Figures = Measurement['figures'];

/** What was measured so far, kept in a file of one line each, so that a run that was broken off goes on. */
export class State {
  readonly measurements: Measurement[];
  readonly #file: string;

  private constructor(file: string, measurements: Measurement[]) {
    this.#file = file;
    this.measurements = measurements;
  }

  static async open(file: string, { fresh = false } = {}): Promise<State> {
    if (fresh) await rm(file, { force: true });
    await mkdir(dirname(file), { recursive: true });
    const text = await readFile(file, 'utf8').catch(() => '');
    return new State(file, text.split('\n').flatMap(readLine));
  }

  /** Whether it was measured at that commit, or at any where that makes no difference. */
  has(key: Key, { atAnyCommit = false } = {}): boolean {
    const same = (one: Key) => describeKey(atAnyCommit ? { ...one, commit: '' } : one);
    return this.measurements.some((one) => same(one) === same(key));
  }

  async add(measurement: Measurement): Promise<void> {
    this.measurements.push(measurement);
    await appendFile(this.#file, `${JSON.stringify(measurement)}\n`);
  }
}

function describeKey({ part, corpus, notes, peer, versions, commit, round }: Key): string {
  return JSON.stringify([part, corpus, notes, peer, versions, commit, round]);
}

/** A line that was broken off in the middle counts as not measured. */
function readLine(line: string): Measurement[] {
  const { data } = recordSchema.safeParse(attempt((): unknown => JSON.parse(line)));
  return data ? [data] : [];
}
