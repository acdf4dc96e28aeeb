import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plantedGarden } from '../planted-garden.ts';
import { runScript } from '../run.ts';
import { writeLargeGarden } from './large-garden.ts';
import { measureFolder, measureScript } from './measure.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hindsight-bench-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test(
  'a garden of made notes is in order, and the same each time',
  { timeout: 30_000 },
  async () => {
    const [one, other] = [join(folder, 'one'), join(folder, 'other')];
    for (const copy of [one, other]) await writeLargeGarden(plantedGarden(), 20, copy);
    const made = (await readdir(join(one, 'notes'))).filter((name) => name.startsWith('made-'));
    expect(made).toHaveLength(20);
    const texts = (garden: string) =>
      Promise.all(made.map((name) => readFile(join(garden, 'notes', name), 'utf8')));
    expect(await texts(one)).toEqual(await texts(other));
    const env = { CONTENT_DIR: one, OUT_DIR: folder };
    const { seconds, cpuSeconds, peakMegabytes } = measureScript('src/commands/check.ts', [], env);
    expect(Math.min(seconds, cpuSeconds, peakMegabytes)).toBeGreaterThan(0);
    const { files, bytes } = await measureFolder(join(one, 'notes'));
    expect(files).toBeGreaterThan(20);
    expect(bytes).toBeGreaterThan(20 * 500);
  },
);

test('a script that fails, and a size that is none, end it', { timeout: 30_000 }, async () => {
  const missing = { CONTENT_DIR: join(folder, 'nowhere') };
  expect(() => measureScript('src/commands/check.ts', [], missing)).toThrow('failed');
  expect(await runScript('src/commands/bench.ts', ['many'], {})).toEqual({
    code: 1,
    output: 'Expected a number of notes, such as 10000, found “many”.\n',
  });
});
