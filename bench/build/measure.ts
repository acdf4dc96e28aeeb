import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { attempt } from '../../src/text/attempt.ts';
import { CommandError } from '../../src/commands/command/command.ts';
import type { Run } from '../peers/peer.ts';

export type Cost = { wall: number; cpu: number; peak: number };

const pollEvery = 200;
/** Linux counts processor time in hundredths of a second for programs, whatever the kernel does. */
const ticksInSecond = 100;

/**
 * Runs commands one after another, quietly, and says what they cost: seconds by the clock, seconds of processors, and
 * the most megabytes that all their processes had at one time.
 *
 * Processor time is what the system adds up for processes that have been waited for. Pagefind is not always waited for,
 * so the sum of what each process was last seen to have used counts where that is more.
 */
export async function measure(runs: readonly Run[]): Promise<Cost> {
  const total = { wall: 0, cpu: 0, peak: 0 };
  for (const run of runs) {
    const { wall, cpu, peak } = await measureRun(run);
    total.wall += wall;
    total.cpu += cpu;
    total.peak = Math.max(total.peak, peak);
  }
  return { wall: round(total.wall), cpu: round(total.cpu), peak: Math.round(total.peak) };
}

async function measureRun({ words, folder, environment }: Run): Promise<Cost> {
  const start = performance.now();
  const waitedBefore = readStat('self')?.waited ?? 0;
  const child = spawn(process.execPath, words, {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => output.push(text));
  const used = new Map<string, number>();
  let peak = 0;
  const poll = setInterval(() => {
    const tree = listTree(child.pid ?? 0);
    for (const { pid, own } of tree) used.set(pid, own);
    peak = Math.max(peak, tree.reduce((sum, { pid }) => sum + readMemory(pid), 0)); // prettier-ignore
  }, pollEvery);
  await once(child, 'close');
  clearInterval(poll);
  if (child.exitCode !== 0)
    throw new CommandError(`${words.join(' ')} failed in ${folder}:\n${output.join('').slice(-2000)}`); // prettier-ignore
  const waited = (readStat('self')?.waited ?? 0) - waitedBefore;
  const seen = [...used.values()].reduce((sum, own) => sum + own, 0);
  return { wall: (performance.now() - start) / 1000, cpu: Math.max(waited, seen), peak };
}

type Process = { pid: string; parent: string; own: number; waited: number };

/** A process and all that it started, as far as they are still there. */
function listTree(root: number): Process[] {
  const all = readdirSync('/proc').flatMap((name) => (/^\d/.test(name) ? (readStat(name) ?? []) : [])); // prettier-ignore
  const members = new Set([String(root)]);
  // A child may stand before its parent in the list, so it is gone through until nothing is new.
  for (let before = 0; before < members.size;) {
    before = members.size;
    for (const { pid, parent } of all) if (members.has(parent)) members.add(pid);
  }
  return all.filter(({ pid }) => members.has(pid));
}

/** What the system says of a process; undefined where it has gone. */
function readStat(name: string): Process | undefined {
  const text = attempt(() => readFileSync(`/proc/${name}/stat`, 'utf8'));
  if (text === undefined) return undefined;
  // The name of the program stands in brackets, and may hold anything.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const field = (index: number) => Number(fields[index - 3]);
  return {
    pid: text.slice(0, text.indexOf(' ')),
    parent: fields[1] ?? '',
    own: (field(14) + field(15)) / ticksInSecond,
    waited: (field(16) + field(17)) / ticksInSecond,
  };
}

/** The megabytes that a process has, of what it shares with others its part. */
function readMemory(pid: string): number {
  const text = attempt(() => readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? '';
  return Number(/^Pss: +(\d+) kB/m.exec(text)?.[1] ?? 0) / 1000;
}

/** Counts the files in a folder, and the megabytes that they weigh together. */
export async function measureFolder(folder: string): Promise<{ files: number; megabytes: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  let bytes = 0;
  for (const { parentPath, name } of files) bytes += (await stat(join(parentPath, name))).size;
  return { files: files.length, megabytes: Number((bytes / 1e6).toFixed(1)) };
}

function round(seconds: number): number {
  return Number(seconds.toFixed(2));
}
