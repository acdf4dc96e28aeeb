import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { project } from '../src/commands/run.ts';
import {
  mergeResults,
  resultsSchema,
  writeBlocks,
  writeDocument,
  type Results,
} from './results.ts';

const recorded = join(project, 'bench/results.json');

/** The documents that have tables of what was measured. */
export const documents = ['README.md', 'bench/README.md'];

export function printReport(results: Results): void {
  const { builds, reading, search, bounds, machine } = writeBlocks(results);
  for (const [title, table] of [
    ['Builds', builds],
    ['Reading a note', reading],
    ['Searching', search],
    ['Bounds', bounds?.replaceAll(/^.*\| not measured .*\n?/gm, '')],
  ])
    console.log(`\n${title ?? ''}\n${table ?? ''}`);
  console.log(`\n${machine ?? ''}`);
}

/** What `bench/results.json` holds; undefined where nothing was recorded yet. */
export async function readResults(): Promise<Results | undefined> {
  const text = await readFile(recorded, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : resultsSchema.parse(JSON.parse(text));
}

/** Records what a run measured in `bench/results.json`, and writes the tables of the documents anew. */
export async function recordResults(run: Results): Promise<void> {
  const results = mergeResults(await readResults(), run);
  await writeFile(recorded, `${JSON.stringify(results, null, 2)}\n`);
  for (const document of documents) {
    const path = join(project, document);
    await writeFile(path, writeDocument(await readFile(path, 'utf8'), results));
  }
}
