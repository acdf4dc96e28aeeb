import { readdir, readFile, writeFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sampleGarden } from '../../../test/content/sample-garden.ts';
import { withGarden } from '../../../test/content/with-garden.ts';
import { importNotes } from './import-notes.ts';
import { added, imported, leftOut } from '../../../test/commands/imported.ts';
import { linkOut, nastyVault, withVault } from '../../../test/commands/sample-vault.ts';
import { hasSucceeded } from './report.ts';

describe('an import', { timeout: 30_000 }, () => {
  test('writes over nothing, and brings nothing in twice', async () => {
    await withGarden(sampleGarden(), (content) =>
      withVault({ 'Rest.md': 'Other.', 'Walk.md': '![[a.png]]' }, async (folder) => {
        const before = await readFile(join(content, 'notes/rest.mdx'), 'utf8');
        await importNotes(folder, content, { isTrial: false });
        await writeFile(join(content, 'notes/walk.md'), `${await readFile(join(content, 'notes/walk.md'), 'utf8')}Mine.\n`); // prettier-ignore
        const again = await importNotes(folder, content, { isTrial: false });
        expect(hasSucceeded(again)).toBe(false);
        expect(await readFile(join(content, 'notes/walk.md'), 'utf8')).toContain('Mine.');
        expect(await readFile(join(content, 'notes/rest.mdx'), 'utf8')).toBe(before);
      }),
    );
  });

  test('tells the same on a trial, and writes nothing', async () => {
    await withGarden(sampleGarden(), async (content) =>
      withVault(await nastyVault(), async (folder) => {
        const before = await readdir(content, { recursive: true });
        const trial = await importNotes(folder, content, { isTrial: true });
        expect(await readdir(content, { recursive: true })).toEqual(before);
        const report = await importNotes(folder, content, { isTrial: false });
        expect(new Set(trial.outcomes)).toEqual(new Set(report.outcomes));
      }),
    );
  });

  test('follows no link out of the folder', async () => {
    await withVault({ 'secret.md': 'Secret.', 'secret.png': 'x' }, (elsewhere) =>
      withGarden(sampleGarden(), (content) =>
        withVault({ 'Walk.md': '[s](../secret.md) ![s](elsewhere/secret.png)' }, async (folder) => {
          await linkOut(folder, elsewhere);
          const report = await importNotes(folder, content, { isTrial: false });
          expect(added(report)).toEqual(['notes/walk.md']);
          expect(leftOut(report)).toEqual({ elsewhere: 'it is a link to somewhere else' });
          expect(await readFile(join(content, 'notes/walk.md'), 'utf8')).toMatch(/---\ns s\n$/);
        }),
      ),
    );
  });

  test('adds topics below those that are there, comments and all', async () => {
    const files = { 'Walk.md': '---\ntags: [rest, "2020", new]\n---\n' };
    await imported(files, async ({ read }) => {
      const before = sampleGarden()['topics.yaml'] ?? '';
      expect(await read('topics.yaml')).toBe(
        `${before}- id: new\n  title: New\n  summary: New.\n- id: note-2020\n  title: "2020"\n  summary: "2020."\n`,
      );
      expect(await read('notes/walk.md')).toContain('topics: [rest, note-2020, new]');
    });
  });

  test('adds only the topics of notes that came in', async () => {
    await withGarden(sampleGarden(), async (content) => {
      await mkdir(join(content, 'notes/walk.md'), { recursive: true });
      await withVault({ 'Walk.md': 'A #walk.', 'Run.md': 'A #run.' }, async (folder) => {
        const { outcomes } = await importNotes(folder, content, { isTrial: false });
        expect(outcomes.map(({ kind, path }) => [kind, path])).toEqual([
          ['added', 'notes/run.md'],
          ['failed', 'notes/walk.md'],
          ['extended', 'topics.yaml'],
        ]);
        const topics = await readFile(join(content, 'topics.yaml'), 'utf8');
        expect(topics).toContain('- id: run\n');
        expect(topics).not.toContain('walk');
      });
    });
  });

  test('writes nothing where notes/ is a file', async () => {
    const garden = Object.entries(sampleGarden()).filter(([path]) => !path.startsWith('notes/'));
    await withGarden({ ...Object.fromEntries(garden), notes: 'A file.' }, (content) =>
      withVault({ 'Walk.md': 'A #walk.' }, async (folder) => {
        const before = await readFile(join(content, 'topics.yaml'), 'utf8');
        const { outcomes } = await importNotes(folder, content, { isTrial: false });
        expect(outcomes).toMatchObject([{ kind: 'failed', path: 'notes' }]);
        expect(await readFile(join(content, 'topics.yaml'), 'utf8')).toBe(before);
      }),
    );
  });

  test('does not begin where topics.yaml has a mistake, and says which', async () => {
    await withGarden({ ...sampleGarden(), 'topics.yaml': '- id: [broken\n' }, (content) =>
      withVault({ 'Walk.md': 'A #walk.' }, async (folder) => {
        const before = await readdir(content, { recursive: true });
        await expect(importNotes(folder, content, { isTrial: false })).rejects.toThrow(
          /^Nothing was brought in, because of topics\.yaml\.\n\n.*topics\.yaml:\d+\n {2}expected {2}YAML/,
        );
        expect(await readdir(content, { recursive: true })).toEqual(before);
      }),
    );
  });

  test('leads every tag in a sentence to its topic, old or new', async () => {
    const files = { 'Walk.md': 'A #rest and a #new.', 'Draft.md': '---\ndraft: true\n---\nSome #more.' }; // prettier-ignore
    await imported(files, async ({ read, report }) => {
      expect(await read('notes/walk.md')).toContain('A [rest](/topics/rest/) and a [new](/topics/new/).'); // prettier-ignore
      expect(await read('notes/draft.md')).toContain('Some [more](/topics/more/).');
      expect(report.lost).toEqual([]);
    });
  });

  test('takes the days of the file where a note tells none', async () => {
    await imported({ 'Walk.md': 'A walk.', '2019-01-16.md': 'A day.' }, async ({ read }) => {
      expect(await read('notes/walk.md')).toContain('planted: 2024-01-16\ntended: 2024-01-16\n');
      expect(await read('notes/2019-01-16.md')).toContain(
        'planted: 2019-01-16\ntended: 2024-01-16\n',
      );
      // A title that YAML would read as a day is a text still.
      expect(await read('notes/2019-01-16.md')).toContain('title: "2019-01-16"');
    });
  });

  test('lets no published note lead to a draft', async () => {
    const files = {
      'Open.md': 'See [[Closed]].',
      'Closed.md': '---\nprivate: true\n---\n[[Open]]',
    };
    await imported(files, async ({ read, report }) => {
      expect(await read('notes/open.md')).toContain('See Closed.');
      expect(await read('notes/closed.md')).toContain('[Open](/notes/open/)');
      expect(report.lost).toEqual([
        { path: 'Open.md', what: ['the link to “Closed”, which is a draft'] },
      ]);
    });
  });

  test('keeps a note without text as a draft, and says so', async () => {
    const files = { 'Empty.md': '', 'Title.md': '# Title\n\n#a-tag\n', 'See.md': '[[Empty]]' };
    await imported(files, async ({ read, report }) => {
      expect(await read('notes/empty.md')).toContain('draft: true');
      expect(await read('notes/title.md')).toContain('draft: true');
      const told = { what: ['it has no text, and stays a draft until it has some'] };
      expect(report.lost).toEqual([
        { path: 'Empty.md', ...told },
        { path: 'See.md', what: ['the link to “Empty”, which is a draft'] },
        { path: 'Title.md', ...told },
      ]);
    });
  });

  test('gives notes of one name addresses of their own, and each link its note', async () => {
    const files = { 'a/Same.md': 'One.', 'b/Same.md': '[[Same]] [[a/Same]]' };
    await imported(files, async ({ read }) => {
      expect(await read('notes/b-same.md')).toContain(
        '[Same](/notes/b-same/) [Same](/notes/same/)',
      );
    });
  });
});
