import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CommandError } from '../command/command.ts';
import type { PlannedFile } from './planting.ts';

/** Writes new files, and says so in a line for each. What is there already is never written over. */
export async function addFiles(folder: string, planned: readonly PlannedFile[]): Promise<void> {
  for (const { path, text } of planned) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    try {
      await writeFile(file, text, { flag: 'wx' });
    } catch (error) {
      if (!isThere(error)) throw error;
      throw new CommandError(`${file} is there already, and was left as it is.`);
    }
    console.log(`added  ${file}`);
  }
}

function isThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}
