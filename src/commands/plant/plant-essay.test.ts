import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { sampleGarden } from '../../../test/content/sample-garden.ts';
import { withGarden } from '../../../test/content/with-garden.ts';
import { examineContent } from '../../content/check/examine.ts';
import { readContent } from '../../content/read/read-content.ts';
import { CommandError } from '../command/command.ts';
import { project, runScript } from '../run.ts';
import { plantEssay } from './plant-essay.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const essay = (name: string) => join(project, 'test/essays', name);
const plant = (folder: string, ...words: string[]) =>
  runScript('src/commands/plant.ts', words, { CONTENT_DIR: folder });
const examine = async (folder: string) => examineContent(await readContent(folder));

describe('npm run plant -- essay', { timeout: 30_000 }, () => {
  test('shows what it understood, and writes nothing before it is told to', async () => {
    await withGarden({}, async (folder) => {
      const { code, output } = await plant(folder, 'essay', essay('a-winter-of-bread.txt'));
      expect(code).toBe(0);
      expect(output).toMatch(/^ {2}opening +\d+ words +\S+\/pages\/opening\.md$/m);
      expect(output).toMatch(/^ {2}Waste Nothing +then: 10 words, now: 20 words +\S+\/lessons\/waste-nothing\/$/m);
      expect(output).toMatch(/^ {2}closing +\d+ words, 2 questions +\S+\/pages\/kind-in-hindsight\.md$/m);
      expect(output).toContain('add --yes');
      expect(existsSync(join(folder, 'site.yaml'))).toBe(false);
    });
  }); // prettier-ignore

  test('becomes a garden of drafts, with the essay’s own words and the rest to write', async () => {
    await withGarden({}, async (folder) => {
      const planted = await plant(folder, 'essay', essay('a-winter-of-bread.md'), '--yes');
      expect(planted.code, planted.output).toBe(0);
      const { mistakes, garden } = await examine(folder);
      expect(mistakes).toEqual([]);
      expect(garden?.site.title).toBe('What a winter of baking bread taught me');
      expect(garden?.lessons.map(({ slug }) => slug)).toEqual(['keep-the-first-words']);
      const read = (path: string) => readFile(join(folder, path), 'utf8');
      expect(await read('lessons/waste-nothing/lesson.yaml')).toMatch(/^title: Waste nothing$.*^order: 30$.*^draft: true$/ms);
      expect(await read('lessons/trust-the-recipe/10-then.md')).toMatch(/^on: 2019-01$.*^\[\^steps\]:$/ms);
      expect(await read('lessons/waste-nothing/20-2021.md')).toMatch(/^line: \(to write\).*^on: "?2021"?$/ms);
      expect(await read('lessons/waste-nothing/30-now.md')).toContain('\nchanged: (to write)');
      const check = await runScript('src/commands/check.ts', [], { CONTENT_DIR: folder });
      expect(check.output).toContain('lessons/trust-the-recipe/ is a draft with 7 places (to write).');
    });
  }); // prettier-ignore

  test('joins a garden that is there, and writes over nothing', async () => {
    const own = { ...sampleGarden(), 'lessons/waste-nothing.md': '# W\n\n## Then\n\nOld.\n\n## Now\n\nNew.\n' };
    await withGarden(own, async (folder) => {
      const planted = await plant(folder, 'essay', essay('a-winter-of-bread.txt'), '--yes');
      expect(planted.code, planted.output).toBe(0);
      for (const [path, text] of Object.entries(own)) expect(await readFile(join(folder, path), 'utf8')).toBe(text);
      const paths = (await readContent(folder)).map(({ path }) => path);
      expect(paths).toEqual(expect.arrayContaining(['pages/essay-opening.md', 'pages/essay-closing.md', 'lessons/waste-nothing-2/lesson.yaml']));
      expect((await examine(folder)).mistakes).toEqual([]);
    });
  }); // prettier-ignore

  test('keeps the ends of lines', async () => {
    await withGarden({}, async (folder) => {
      const file = join(folder, 'essay.md');
      await writeFile(file, '## A\r\n\r\n### Then\r\n\r\nOld.\r\n\r\n### Now\r\n\r\nNew.\r\n');
      expect((await plant(join(folder, 'garden'), 'essay', file, '--yes')).code).toBe(0);
      const text = await readFile(join(folder, 'garden/lessons/a/10-then.md'), 'utf8');
      expect(text.replaceAll('\r\n', '')).not.toContain('\n');
      expect(text).toMatch(/\r\n---\r\nOld\.\r\n$/);
    });
  });

  test.each<[string, string, string | Uint8Array, string]>([
    ['a text without voices', 'a.md', '# A\n\nWords.\n', 'found no line that names either'],
    ['only a then', 'a.md', '## A\n\n### Then\n\nOld.\n\n## B\n\n### Then\n\nOld.\n', 'found 2 parts, all of them then'],
    ['an empty file', 'a.txt', ' \n', 'is empty'],
    ['what is no text', 'a.txt', Uint8Array.from([0x63, 0xff, 0x00]), 'Expected a text in UTF-8'],
    ['a document of an office', 'a.docx', 'PK', 'Expected an essay in a .md or .txt file'],
  ])('refuses %s in a sentence', async (_, name, text, told) => {
    await withGarden({}, async (folder) => {
      await writeFile(join(folder, name), text);
      vi.stubEnv('CONTENT_DIR', join(folder, 'garden'));
      const refused: unknown = await plantEssay(join(folder, name), true).catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(CommandError);
      expect(String(refused)).toContain(told);
      expect(String(refused)).not.toContain('\n');
      expect(existsSync(join(folder, 'garden'))).toBe(false);
    });
  }); // prettier-ignore

  test('refuses a file that is not there in a sentence', async () => {
    await withGarden({}, async (folder) => {
      const { code, output } = await plant(folder, 'essay', join(folder, 'none.md'));
      expect([code, output.trim().split('\n').length]).toEqual([1, 1]);
    });
  });
});

test('npm run plant -- topic adds to topics.yaml, and page makes a draft', { timeout: 30_000 }, async () => {
  await withGarden(sampleGarden(), async (folder) => {
    const before = await readFile(join(folder, 'topics.yaml'), 'utf8');
    expect((await plant(folder, 'topic', 'Being "kind": 1')).code).toBe(0);
    const text = await readFile(join(folder, 'topics.yaml'), 'utf8');
    expect(text).toMatch(/^- id: being-kind-1$/m);
    expect(text.startsWith(before)).toBe(true);
    const again = await plant(folder, 'topic', 'Being kind 1');
    expect([again.code, again.output]).toEqual([1, expect.stringContaining('an id that no other topic has')]);
    expect(await readFile(join(folder, 'topics.yaml'), 'utf8')).toBe(text);
    expect((await plant(folder, 'page', 'How I bake')).code).toBe(0);
    expect(await readFile(join(folder, 'pages/how-i-bake.mdx'), 'utf8')).toContain('draft: true');
    expect((await examine(folder)).mistakes).toEqual([]);
  });
}); // prettier-ignore
