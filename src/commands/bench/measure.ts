import { spawnSync } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { CommandError } from '../command/command.ts';
import { project, scriptFlags } from '../run.ts';

/** Only the process itself can say what it used: it writes that to its fourth stream as it ends. */
const reportUsage =
  "data:text/javascript,import{isMainThread}from'node:worker_threads';import{writeSync}from'node:fs';" +
  "if(isMainThread)process.on('exit',()=>writeSync(3,JSON.stringify(process.resourceUsage())))";

const usageSchema = z.object({
  userCPUTime: z.number(),
  systemCPUTime: z.number(),
  maxRSS: z.number(),
});

/** Runs a script of the project quietly, and measures it: its time, and its own processor time and memory. */
export function measureScript(script: string, words: string[], environment: NodeJS.ProcessEnv) {
  const start = performance.now();
  const flags = [...scriptFlags, '--import', reportUsage];
  const { status, output } = spawnSync(process.execPath, [...flags, script, ...words], {
    cwd: project,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new CommandError(`${script} failed, so nothing was measured.`);
  const { userCPUTime, systemCPUTime, maxRSS } = usageSchema.parse(JSON.parse(output[3] ?? ''));
  return {
    seconds: round((performance.now() - start) / 1000),
    cpuSeconds: round((userCPUTime + systemCPUTime) / 1e6),
    peakMegabytes: Math.round(maxRSS / 1024),
  };
}

/** Counts the files in a folder, and what they weigh together. */
export async function measureFolder(folder: string): Promise<{ files: number; bytes: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(({ parentPath, name }) => stat(join(parentPath, name))),
  );
  return { files: files.length, bytes: sizes.reduce((sum, { size }) => sum + size, 0) };
}

function round(seconds: number): number {
  return Number(seconds.toFixed(1));
}
