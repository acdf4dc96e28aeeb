import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { examineContent } from '../../content/check/examine.ts';
import { runScript } from '../run.ts';
import { readContent } from '../../content/read/read-content.ts';
import { sampleGarden } from '../../../test/content/sample-garden.ts';
import { withGarden } from '../../../test/content/with-garden.ts';

const run = (command: string, folder: string, ...words: string[]) =>
  runScript(`src/commands/${command}.ts`, words, { CONTENT_DIR: folder });

describe('in processes of their own', { timeout: 30_000 }, () => {
  test('plant and revisit add files, say so line by line, and leave a sound garden', async () => {
    await withGarden(sampleGarden(), async (folder) => {
      const planted = await run('plant', folder, 'lesson', 'Say no');
      expect(planted.code).toBe(0);
      const added = ['lesson.yaml', '10-then.mdx', `20-${String(new Date().getFullYear())}.mdx`];
      expect(planted.output.split('\n').slice(0, 4)).toEqual([
        ...added.map((name) => `added  ${folder}/lessons/say-no/${name}`),
        '',
      ]);
      const checked = await run('check', folder);
      expect(checked.output).toContain('3 pages, 1 practice, and 1 draft.\n');
      const again = await run('plant', folder, 'lesson', 'Say no');
      expect(again).toMatchObject({ code: 1 });
      expect(again.output).toContain('say-no is taken');
      const revisited = await run('revisit', folder, 'keep-going');
      expect(revisited.code).toBe(0);
      expect(revisited.output).toMatch(/^added {2}\S+\/lessons\/keep-going\/50-\d{4}\.mdx\n/);
      const { mistakes, garden } = examineContent(await readContent(folder));
      expect(mistakes).toEqual([]);
      expect(garden?.lessons.map(({ stances }) => stances.length)).toEqual([4]);
    });
  });

  test('fail in a sentence where there is no garden, and for what they don’t know', async () => {
    await withGarden({}, async (folder) => {
      const { code, output } = await run('plant', folder, 'note', 'Rest');
      expect([code, output]).toEqual([1, expect.stringContaining('npm run new -- --empty')]);
      const unknown = await run('check', folder, '--acept');
      expect([unknown.code, unknown.output.trim()]).toEqual([
        1,
        'npm run check has no option --acept. Did you mean --accept?',
      ]);
    });
  });

  test('fail in a sentence where a file stands in the way of a folder', async () => {
    await withGarden({ garden: 'A file.' }, async (folder) => {
      const { code, output } = await run('new', join(folder, 'garden'), '--empty', '--yes');
      expect([code, output]).toEqual([1, expect.stringContaining('a file stands in its way')]);
    });
  });

  test('new begins a garden where nothing is, and touches none that is somebody’s own', async () => {
    await withGarden({}, async (folder) => {
      const options = ['--empty', '--title', 'A: "b"', '--author', '#1', '--language', 'ar'];
      const begun = await run('new', folder, ...options);
      expect([begun.code, begun.output.split('\n')[0]]).toEqual([0, `added  ${folder}/site.yaml`]);
      const { mistakes, garden } = examineContent(await readContent(folder));
      expect(mistakes).toEqual([]);
      expect(garden?.site).toMatchObject({ title: 'A: "b"', author: { name: '#1' }, language: 'ar' });
      expect(garden?.site.id).toMatch(/^garden-[0-9a-f]{12}$/);
      await writeFile(join(folder, 'mine.txt'), 'mine');
      const site = await readFile(join(folder, 'site.yaml'), 'utf8');
      const refused = await run('new', folder, '--empty', '--yes');
      expect(refused.code).toBe(1);
      expect(refused.output).toContain('holds a garden of its own');
      expect(await readFile(join(folder, 'site.yaml'), 'utf8')).toBe(site);
      expect(existsSync(join(folder, 'mine.txt'))).toBe(true);
    });
  }); // prettier-ignore
});
