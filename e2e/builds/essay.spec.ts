import { expect, test } from '@playwright/test';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { project, runScript } from '../../src/commands/run.ts';
import { withGarden } from '../../test/content/with-garden.ts';
import { withBuild } from './build-site.ts';
import { test as testSettings } from './settings-site.ts';

test.describe.configure({ timeout: 180_000 });

test('an essay becomes a garden that builds: its drafts are left out until they are written', async () => {
  await withGarden({}, async (content) => {
    const essay = join(project, 'test/essays/a-winter-of-bread.md');
    const planted = await runScript('src/commands/plant.ts', ['essay', essay, '--yes'], {
      CONTENT_DIR: content,
    });
    expect(planted.code, planted.output).toBe(0);
    await finish(content, 'trust-the-recipe');
    await withBuild(content, {}, async ({ exitCode, printed, folder }) => {
      expect(exitCode, printed).toBe(0);
      const opening = await readFile(join(folder, 'index.html'), 'utf8');
      expect(opening).toContain('What a winter of baking bread taught me');
      expect(existsSync(join(folder, 'lessons/trust-the-recipe')), 'a draft is built').toBe(false);
      const lesson = await readFile(join(folder, 'lessons/waste-nothing/index.html'), 'utf8');
      expect(lesson).toMatch(/I kept every crust\..*Some crusts go to the birds\./s);
      expect(lesson).toContain('Sparrows.');
      const closing = await readFile(join(folder, 'kind-in-hindsight/index.html'), 'utf8');
      expect(closing).toContain('<li>Whom am I feeding?</li>');
    });
  });
});

testSettings('a lesson in one file is a page like any other', async ({ built }) => {
  const read = (path: string) => readFile(join(built.folder, path, 'index.html'), 'utf8');
  const lesson = await read('lessons/what-rest-is');
  expect(lesson).toMatch(/January 2019.*Rest is for the tired\..*Rest is part of it\./s);
  expect(lesson).toMatch(/I never was\..*So I say\./s);
  const ids = [...lesson.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(await read('lessons/what-rest-is/10-20')).toContain('I slept.');
  expect(await read('lessons')).toContain('What rest is');
  expect(await read('notes/rest')).toContain('What rest is');
});

/** Writes what was left to write, and publishes it, but for one lesson. */
async function finish(content: string, draft: string): Promise<void> {
  const entries = await readdir(content, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = join(entry.parentPath, entry.name);
    if (file.includes(draft)) continue;
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replaceAll('(to write) ', '').replace('draft: true\n', ''));
  }
}
