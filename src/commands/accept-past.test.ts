import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runScript } from './run.ts';
import { sampleGarden } from '../../test/content/sample-garden.ts';
import { stancePaths } from '../../test/content/sample-stances.ts';
import { withGarden } from '../../test/content/with-garden.ts';

const { first, second, third } = stancePaths;

describe('npm run check -- --accept', { timeout: 30_000 }, () => {
  const check = (folder: string, ...words: string[]) =>
    runScript('src/commands/check.ts', words, { CONTENT_DIR: folder });

  test('records the past, then holds the stances against it until errata tell what changed', async () => {
    await withGarden(sampleGarden(), async (folder) => {
      const path = join(folder, first);
      const recorded = await check(folder, '--accept');
      expect(recorded.code).toBe(0);
      expect(recorded.output.split('\n').slice(1, -1)).toEqual(
        [first, second, third].map((one) => `recorded   ${folder}/${one}`),
      );
      const rewritten = (await readFile(path, 'utf8')).replace('keep going.', 'keep resting.');
      await writeFile(path, rewritten);
      const refused = await check(folder, '--accept');
      expect(refused.code).toBe(1);
      expect(refused.output).toContain('1 mistake in');
      expect(refused.output).toContain('Nothing was recorded.');
      const erratum = 'errata: [{ on: 2026-11-22, what: I rested., why: I asked. }]';
      const excused = rewritten.replace('on: 2019', `on: 2019\n${erratum}`);
      await writeFile(path, excused);
      const accepted = await check(folder, '--accept');
      expect(accepted.code).toBe(0);
      expect(accepted.output).toContain(`corrected  ${path}`);
      await writeFile(path, excused.replace('resting', 'napping'));
      const again = await check(folder);
      expect(again.code).toBe(1);
      expect(again.output).toContain('“resting. Every” became “napping. Every”');
    });
  });
});
