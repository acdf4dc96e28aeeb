import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { project } from '../src/commands/run.ts';
import { documents, readResults } from './report.ts';
import { gatherResults, mergeResults, resultsSchema, writeDocument } from './results.ts';
import type { Measurement } from './state.ts';

const measured = (peer: string, round: number, figures: Measurement['figures']) => ({
  part: 'build' as const,
  ...{ corpus: 1, notes: 1000, peer, versions: '', commit: 'abc', round, figures },
});
const made = gatherResults(
  [9, 1, 5].map((cpu, round) => measured('garden', round, { 'cold CPU': cpu, 'cold wall': 2 * cpu })),
  'abc',
  [{ id: 'garden', name: 'this garden', versions: 'abc' }, { id: 'floor', name: 'bare', versions: 'astro 1' }],
); // prettier-ignore

test('results have the median of each figure, the machine and the versions', () => {
  expect(resultsSchema.parse(JSON.parse(JSON.stringify(made)))).toEqual(made);
  const figures = { 'cold CPU': 5, 'cold wall': 10 };
  expect(made.medians).toEqual([{ part: 'build', notes: 1000, peer: 'garden', rounds: 3, commit: 'abc', figures }]);
  expect(made.machine.cores).toBeGreaterThan(0);
}); // prettier-ignore

test('what a run measured replaces what was known of that size, and the rest stays', () => {
  const figures = { 'cold CPU': 2 };
  const smaller = { ...measured('garden', 0, figures), notes: 100 };
  const before = gatherResults([smaller, measured('floor', 0, figures)], 'before', made.peers);
  const merged = mergeResults(before, made).medians;
  expect(merged.map(({ notes, peer, commit }) => [notes, peer, commit])).toEqual([
    [100, 'garden', 'before'],
    [1000, 'garden', 'abc'],
  ]);
  expect(mergeResults(undefined, made)).toEqual(made);
});

test('a document gets its tables in its blocks, and keeps all other text', async () => {
  const text = 'Before.\n\n<!-- bench: builds -->\nstale\n<!-- end of bench -->\n\nAfter.\n';
  const anew = writeDocument(text, made);
  expect(anew).toMatch(
    /^Before\.\n[^]*\| 1,000 +\| this garden \| 10\.0 +\| 5\.0 [^]*\nAfter\.\n$/,
  );
  expect(anew).not.toMatch(/stale|bare/);
  expect(await format(anew, { parser: 'markdown', printWidth: 100 })).toBe(anew);
  expect(writeDocument(anew, undefined)).toContain('Not measured yet.');
});

test.each(documents)('%s has the tables of bench/results.json', async (document) => {
  const path = join(project, document);
  const text = await readFile(path, 'utf8');
  expect(text).toContain('<!-- bench: ');
  const anew = writeDocument(text, await readResults());
  expect(await format(anew, { ...(await resolveConfig(path)), filepath: path })).toBe(text);
});
