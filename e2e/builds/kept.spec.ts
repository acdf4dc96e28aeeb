import { expect, test } from '@playwright/test';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sampleGarden } from '../../test/content/sample-garden.ts';
import { withGarden, type GardenFiles } from '../../test/content/with-garden.ts';
import { listPages } from '../built-site.ts';
import { digestFolder, digestSite, withBuild, withCopy } from './build-site.ts';
import { elsewhere } from './elsewhere.ts';
import { home, test as testSample } from './sample-site.ts';

test.describe.configure({ timeout: 240_000 });

const note = (title: string, text: string) => `---\ntitle: ${title}\n---\n${text}\n`;

/** Each note shows one thing that another file says. */
const notes: GardenFiles = {
  'notes/linking.md': note('Linking', 'A way to [[Moving]].'),
  'notes/moving.md': note('Moving', 'It goes.'),
  'notes/linked.md': note('Linked', 'Something leads here.'),
  'notes/leading.md': note('Leading', 'These words lead to [[Linked]].'),
  'notes/quoting.md': note('Quoting', '![[Quoted]]'),
  'notes/quoted.md': note('Quoted', 'Words to quote.'),
  'notes/cited.md': note('Cited', 'As she says. [@neff-2003]'),
  'notes/tagged.md': '---\ntitle: Tagged\ntags: [numbers]\n---\nCounted.\n',
  'notes/said.md': note('Said', 'A lesson speaks of this.'),
  'notes/still.md': note('Still', 'Nothing here changes.'),
};

/** What changes between two builds, file by file; undefined where a file goes. */
const edits: [file: string, change: (text: string) => string | undefined][] = [
  ['notes/moving.md', () => undefined],
  ['notes/away/moving.md', () => note('Moving', 'It has gone.')],
  ['notes/leading.md', (text) => text.replace('These words', 'Other words')],
  ['notes/quoted.md', (text) => text.replace('Words to quote', 'New words to quote')],
  ['references.yaml', (text) => text.replace('Neff, Kristin', 'Other, Kim')],
  ['topics.yaml', (text) => text.replace('Numbers', 'Figures')],
  ['lessons/keep-going/40-today.mdx', (text) => `${text}\nSee [[Said]].\n`],
];

test('builds the same bytes with what was kept as elsewhere without, whatever has changed', async () => {
  await withGarden({ ...sampleGarden(), ...notes }, (content) =>
    withCache(async (cache) => {
      const first = await build(content, cache);
      await edit(content, edits);
      const changed = await build(content, cache);
      expect(changed['notes/still/index.html']).toBe(first['notes/still/index.html']);
      const broken = async (copy: string) =>
        withCache(async (empty) => {
          await writeFile(join(empty, 'cache.sqlite'), 'half a file');
          return build(copy, empty, elsewhere);
        });
      expect(await withCopy(content, broken), 'from nothing, or what is broken').toEqual(changed);
      await edit(content, [['site.yaml', (text) => text.replace('A Gardener', 'Another')]]);
      const renamed = await build(content, cache);
      expect(renamed['notes/still/index.html']).not.toBe(first['notes/still/index.html']);
    }),
  );
});

testSample(
  'where one note was edited, draws no other note again and no card, and changes no other page',
  async ({ built }) => {
    const first = countDrawn(built.printed);
    expect(first.cards).toBeGreaterThan(5);
    expect(first).toMatchObject({ keptPages: 0, drawnCards: first.cards });
    const notes = listPages(built.folder).filter(({ address }) => /^notes\/[^/]+\/$/.test(address));
    const page = 'notes/streaks/index.html';
    expect(notes.length).toBeGreaterThan(2);
    await withCopy(built.content, (content) =>
      withCopy(built.cache, async (cache) => {
        await edit(content, [['notes/streaks.md', (text) => `${text}\nOne more line.\n`]]);
        await withBuild(content, { SITE: home, CACHE_DIR: cache }, (made) => {
          const [before, after] = [digestFolder(built.folder), digestSite(made)];
          const pages = Object.keys(after).filter((file) => file.endsWith('.html'));
          expect(pages.filter((file) => after[file] !== before[file])).toEqual([page]);
          const counts = { keptPages: notes.length - 1, cards: first.cards, drawnCards: 0 };
          expect(countDrawn(made.printed)).toEqual(counts);
          return Promise.resolve();
        });
      }),
    );
  },
);

/** How many pages a build found as they were, how many cards it has, and how many of these it had to draw. */
function countDrawn(printed: string) {
  const count = (pattern: RegExp) => Number(pattern.exec(printed)?.[1] ?? 0);
  return {
    keptPages: count(/, and (\d+) of an earlier build/),
    cards: count(/(\d+) cards?,/),
    drawnCards: count(/(\d+) drawn/),
  };
}

async function edit(content: string, changes: typeof edits): Promise<void> {
  for (const [file, change] of changes) {
    const place = join(content, file);
    const text = change(await readFile(place, 'utf8').catch(() => ''));
    if (text === undefined) await rm(place);
    else await mkdir(dirname(place), { recursive: true }).then(() => writeFile(place, text));
  }
}

function build(
  content: string,
  cache: string,
  machine: NodeJS.ProcessEnv = {},
): Promise<Record<string, string>> {
  const environment = { ...machine, CACHE_DIR: cache, SITE: 'https://example.org/' };
  return withBuild(content, environment, (made) => {
    // It says what each step took, and nothing of each page.
    expect(made.printed).toMatch(/^pages +[\d.]+ s {2}\d+ pages?/m);
    expect(made.printed).not.toContain('index.html');
    return Promise.resolve(digestSite(made));
  });
}

async function withCache<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'hindsight-cache-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
