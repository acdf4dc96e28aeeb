import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { State } from './state.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hindsight-bench-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const key = {
  part: 'build' as const,
  corpus: 1,
  notes: 100,
  peer: 'floor',
  versions: 'astro 1',
  commit: 'abc',
  round: 0,
};

test('what was measured is known to the next run, and nothing else', async () => {
  const file = join(folder, 'new', 'measured.jsonl');
  const state = await State.open(file);
  expect(state.has(key)).toBe(false);
  await state.add({ ...key, figures: { 'cold CPU': 2 } });
  const next = await State.open(file);
  expect(next.measurements).toEqual([{ ...key, figures: { 'cold CPU': 2 } }]);
  expect(next.has(key)).toBe(true);
  for (const other of [{ notes: 1000 }, { peer: 'garden' }, { versions: 'astro 2' }])
    expect(next.has({ ...key, ...other })).toBe(false);
  expect(next.has({ ...key, commit: 'def' }, { atAnyCommit: true })).toBe(true);
  for (const other of [{ commit: 'def' }, { round: 1 }, { corpus: 2 }, { part: 'read' as const }])
    expect(next.has({ ...key, ...other })).toBe(false);
});

test('a line that was broken off is measured again, and a fresh start knows nothing', async () => {
  const file = join(folder, 'broken.jsonl');
  await (await State.open(file)).add({ ...key, figures: {} });
  await appendFile(file, '{"part":"build","corpus":1,"no\n');
  expect((await State.open(file)).measurements).toHaveLength(1);
  expect((await State.open(file, { fresh: true })).has(key)).toBe(false);
});
