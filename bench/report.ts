import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { project } from '../src/commands/run.ts';
import { writeBlocks, writeDocument, type Results } from './results.ts';

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

/** Writes `bench/results.json`, and the tables of the documents anew. */
export async function recordResults(results: Results): Promise<void> {
  await writeFile(join(project, 'bench/results.json'), `${JSON.stringify(results, null, 2)}\n`);
  for (const document of documents) {
    const path = join(project, document);
    await writeFile(path, writeDocument(await readFile(path, 'utf8'), results));
  }
}
