import { expect, test } from '@playwright/test';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { measure } from '../../bench/build/measure.ts';
import { makeCorpus } from '../../bench/corpus/corpus.ts';
import { gardenPeer } from '../../bench/peers/garden.ts';
import { sampleGarden } from '../../test/content/sample-garden.ts';
import { withGarden, type GardenFiles } from '../../test/content/with-garden.ts';
import { digestSite, withBuild, withCopy } from './build-site.ts';
import { elsewhere } from './elsewhere.ts';

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

test('a garden of 120 notes takes far less to build again, also where one was edited', async () => {
  await withCache(async (workshop) => {
    const garden = gardenPeer(workshop, 'test');
    await garden.write(makeCorpus(120));
    const cold = await measure(garden.build);
    const edited = garden.file('note-7');
    // Of an unchanged garden it takes what this does, without the one note.
    const edit = async () =>
      writeFile(edited, `${await readFile(edited, 'utf8')}\nOne more line.\n`);
    await expectShare(0.85, cold, () => edit().then(() => measure(garden.build)));
  });
});

/** Expects a build to take at most this share of a cold one's CPU seconds. A busy machine counts too many of them: the best of three holds. */
async function expectShare(
  share: number,
  cold: { cpu: number },
  build: () => Promise<{ cpu: number }>,
): Promise<void> {
  const taken: number[] = [];
  while (taken.length < 3 && !taken.some((cpu) => cpu < share * cold.cpu))
    taken.push((await build()).cpu);
  expect(Math.min(...taken) / cold.cpu, JSON.stringify({ cold, taken })).toBeLessThan(share);
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
