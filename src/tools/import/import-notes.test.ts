import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { examineContent } from '../../core/content/check/examine.ts';
import { readContent } from '../content/read-content.ts';
import { sampleGarden } from '../content/sample-garden.ts';
import { withGarden } from '../content/with-garden.ts';
import { importNotes, type ImportReport } from './import-notes.ts';
import { linkOut, nastyVault, withVault, type VaultFiles } from './sample-vault.ts';
import { hasSucceeded } from './tell-import.ts';

type Imported = { report: ImportReport; read: (path: string) => Promise<string>; content: string };

/** Brings a vault into the sample garden, and holds the garden against its rules. */
function imported<T>(files: VaultFiles, use: (result: Imported) => Promise<T>): Promise<T> {
  return withGarden(sampleGarden(), (content) =>
    withVault(files, async (folder) => {
      const report = await importNotes(folder, content, { isTrial: false });
      expect(examineContent(await readContent(content)).mistakes).toEqual([]);
      return use({ report, content, read: (path) => readFile(join(content, path), 'utf8') });
    }),
  );
}

const containing = (part: string): unknown => expect.stringContaining(part);
const leftOut = ({ outcomes }: ImportReport) =>
  Object.fromEntries(outcomes.flatMap((one) => (one.kind === 'left out' ? [[one.path, one.why]] : []))); // prettier-ignore
const added = ({ outcomes }: ImportReport) =>
  outcomes.flatMap((one) => (one.kind === 'added' ? [one.path] : []));

describe('an import of a nasty folder', { timeout: 60_000 }, () => {
  test('gives a garden that is in order, and tells what stayed out and why', async () => {
    await imported(await nastyVault(), ({ report }) => {
      expect(hasSucceeded(report)).toBe(true);
      expect(added(report)).toHaveLength(15);
      expect(leftOut(report)).toEqual({
        'Rest.md':
          'the garden has /notes/rest/ already; rename the file to bring it in beside that',
        'broken.md': containing('its fields cannot be read'),
        'drawing.excalidraw.md': 'it is the file of a plugin, and no text',
        'latin.md': 'it is not text in UTF-8',
        'pictures/torn.png': containing('damaged, cut off'),
        templates: 'it is a folder of templates',
      });
      expect(report.unused).toEqual(['Running/paper.pdf', 'pictures/unused.jpg']);
      return Promise.resolve();
    });
  });

  test('writes links, pictures, headings and marks as the garden has them', async () => {
    await imported(await nastyVault(), async ({ read }) => {
      expect(await read('notes/first-walk.md')).toBe(`---
id: note-first-walk
title: "First walk: and {after}"
summary: I went out.
growth: evergreen
planted: 2020-05-01
tended: 2021-06-02
topics: [running, area-the-body, new-tag]
aliases: [the-walk]
---
I went out. It was cold, see [resting](/notes/rest/) and [snow](/notes/snow/#in-the-woods) and Nowhere at all.

## Too deep

- [ ] a task with **marked** and **bold inside bold**

## Again a first

> Mind the *ice*
>
> It is smooth. See [Too deep](#too-deep) and Not there.

> **Quote**
>
> Words.

![Pasted image 1](./pasted-image-1.png) and ![The hill, seen from below](./hill.png) and ![Hill](./hill.png)
Missing [Snow](/notes/snow/) [far](https://example.org/a.png)

| a | b |
| - | - |
| [the snow](/notes/snow/) | \`[[Snow]]\` |
`);
    });
  });

  test('keeps every byte of code', async () => {
    const vault = await nastyVault();
    await imported(vault, async ({ read }) => {
      const text = await read('notes/snow.md');
      expect(text).toContain('```md\n[[First walk]] ==kept== %% kept %% <b>kept</b> # kept\n```\n');
      expect(text).toContain('\n    [[indented code]]\n');
    });
  });
});

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

describe('npm run import', { timeout: 30_000 }, () => {
  test('tells one line for each file, and what to do next', async () => {
    await withVault({ 'Walk.md': '[[Nowhere]]' }, async (folder) => {
      const { code, output, content } = await run([folder]);
      expect(output).toBe(
        `added     ${content}/notes/walk.md  from Walk.md\n\nNot carried as it was:\n  Walk.md\n` +
          '    the link to “Nowhere”, which leads to no note that came along\n\n1 note, 0 pictures.\n' +
          'Next: npm run check, then npm run dev to read them. Link to the notes from your lessons where they help.\n',
      );
      expect(code).toBe(0);
    });
  });

  test('reminds of the summaries that new topics need', async () => {
    await withVault({ 'Walk.md': 'A #walk in the #snow.' }, async (folder) => {
      const { output } = await run([folder]);
      expect(output).toContain(
        '\nThe new topics have only a title. Give each a summary in topics.yaml: snow, walk.\n',
      );
    });
  });

  test.each([
    [[], 'Type npm run import -- <folder>'],
    [['/nowhere/at/all'], 'Expected a folder of notes, found none at /nowhere/at/all.'],
    [['--dry'], 'has no option --dry. There is --help, --dry-run.'],
    [['a', 'b'], '“b” is one word too many.'],
  ])('ends with 1 for %j, in a sentence', async (args, sentence) => {
    const { code, output } = await run(args);
    expect(output).toContain(sentence);
    expect(output).not.toMatch(/^\s+at .*:\d+/m);
    expect(code).toBe(1);
  });

  test('ends with 1 where no note comes along, and helps where it is asked', async () => {
    await withVault({ 'a.txt': 'No note.' }, async (folder) => {
      expect(await run([folder])).toMatchObject({ code: 1 });
    });
    const { code, output } = await run(['--help']);
    expect(output).toContain('--dry-run');
    expect(code).toBe(0);
  });
});

/** Runs the command as an author would, on a sample garden of its own. */
function run(args: string[]): Promise<{ code: number; output: string; content: string }> {
  const options = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
  return withGarden(
    sampleGarden(),
    (content) =>
      new Promise((resolve) => {
        const child = execFile(
          process.execPath,
          [...options, 'src/tools/import.ts', ...args],
          { env: { ...process.env, CONTENT_DIR: content } },
          (_, stdout, stderr) => {
            resolve({ code: child.exitCode ?? -1, output: stdout + stderr, content });
          },
        );
      }),
  );
}
