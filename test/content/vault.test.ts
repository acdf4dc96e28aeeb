import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { examineContent } from '../../src/content/check/examine.ts';
import { formatRemarks } from '../../src/content/mistake.ts';
import { readContent } from '../../src/content/read/read-content.ts';
import { sampleGarden } from './sample-garden.ts';
import { withGarden, type GardenFiles } from './with-garden.ts';

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

type Vault = Record<string, string | Buffer>;

/** Reads the sample garden with a vault beside it; `change` may do to the vault what files alone cannot say. */
async function readWithVault(
  vault: Vault,
  settings: string,
  change: (folder: string) => Promise<unknown> = () => Promise.resolve(),
) {
  const garden: GardenFiles = sampleGarden();
  const site = `${garden['site.yaml'] ?? ''}vault:\n  folder: ../vault\n${settings}`;
  const files = { ...garden, 'site.yaml': site };
  const inContent = Object.entries(files).map(([path, text]) => [`content/${path}`, text] as const);
  return withGarden(Object.fromEntries(inContent), async (folder) => {
    for (const [path, content] of Object.entries(vault)) {
      await mkdir(dirname(join(folder, 'vault', path)), { recursive: true });
      await writeFile(join(folder, 'vault', path), content);
    }
    await change(folder);
    const read = await readContent(join(folder, 'content'), undefined, { day: '2026-11-29' });
    const examined = examineContent(read);
    const paths = read.flatMap(({ path, inVault }) =>
      inVault ? path.replace('../vault/', '') : [],
    );
    const whole = read.find(({ kind }) => kind === 'vault');
    return {
      ...examined,
      read,
      paths,
      unpublished: whole?.kind === 'vault' ? whole.unpublished : undefined,
      told: formatRemarks(examined.remarks),
    };
  });
}

const all = '  publish: all\n';

test('publishes only what is marked, by a field or a tag, unless it is kept back', async () => {
  const { paths, unpublished, mistakes } = await readWithVault(
    {
      'Field.md': '---\npublish: true\n---\nA.\n',
      'Other.md': '---\ndg-publish: true\n---\nA.\n',
      'Later.md': '---\npublish: 2026-11-30\n---\nA.\n',
      'Since.md': '---\npublish: 2026-11-29\n---\nA.\n',
      'Tag.md': '---\ntags: [publish]\n---\nA.\n',
      'Inline.md': 'A thought. #publish\n',
      'Unmarked.md': 'Words on how to publish.\n',
      'Draft.md': '---\npublish: true\ndraft: true\n---\nA.\n',
      'Private.md': 'A.\n',
    },
    '',
  );
  expect(mistakes).toEqual([]);
  expect(paths).toEqual(['Field.md', 'Inline.md', 'Other.md', 'Since.md', 'Tag.md']);
  expect(unpublished).toBe(4);
});

test('publishes all but what is kept back, hidden, excluded or a template', async () => {
  const { paths, told } = await readWithVault(
    {
      'a/Note.md': 'A.\n',
      'Draft.md': '---\ndraft: true\n---\n',
      'Private.md': '---\nprivate: true\n---\n',
      'Unpublished.md': '---\npublish: false\n---\n',
      'Later.md': '---\npublish: 2027\n---\n',
      '.obsidian/app.md': 'A.\n',
      'node_modules/a/README.md': 'A.\n',
      'Templates/Day.md': '# {{title}}\n',
      'journal/a/x.md': 'A.\n',
      'Work/deep/Note.md': 'A.\n',
      'a/secret.private.md': 'A.\n',
    },
    `${all}  exclude: ['journal/**', work, '*.private.md', nothing]\n`,
  );
  expect(paths).toEqual(['a/Note.md']);
  expect(told).toContain('folders of templates, left out (1): ../vault/Templates');
  expect(told).toContain('globs of exclude that match nothing (1): ../vault/nothing');
});

test('nothing that readContent gives has a word, a name or a picture of what is not published', async () => {
  const vault = {
    'Public.md': '---\npublish: true\n---\nA hill. ![[hill.png]] [[Secretname]]\n',
    'Secretname.md': 'hushed words ![[hidden.png]]\n',
    'Marked.md': '---\npublish: true\nprivate: true\ntitle: hushed title\n---\nhushed words\n',
    'Broken.md': '---\npublish: true\ntitle: hushed: broken: yaml\n---\nhushed words\n',
    'hill.png': pixel,
    'hidden.png': pixel,
    'Secretname.pdf': 'A.\n',
  };
  const { read, paths, told, garden, mistakes } = await readWithVault(vault, '');
  expect(mistakes).toEqual([]);
  expect(paths).toEqual(['Public.md', 'hill.png']);
  expect(JSON.stringify(read)).not.toMatch(/hushed|hidden\.png|Secretname\.(?:md|pdf)/);
  expect(garden?.notes.map(({ title }) => title)).toEqual(['Public', 'Rest', 'Streaks']);
  expect(told).toContain(
    'notes left out: files whose fields cannot be read (1): ../vault/Broken.md:3',
  );
});

test('a picture that cannot be shown is no file that a link leads to: a build would stop or publish it', async () => {
  const { told, mistakes } = await readWithVault(
    {
      'Shows.md': '![[text.png]] [a drawing](acts.svg) ![[good.png]]\n',
      'text.png': 'This is no picture.\n',
      'acts.svg':
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><script>alert(1)</script></svg>',
      'good.png': pixel,
    },
    all,
  );
  expect(mistakes).toEqual([]);
  for (const name of ['text.png', 'acts.svg'])
    expect(told).toContain(
      `links to ${name}, not written yet or not published (1): ../vault/Shows.md:1`,
    );
  expect(told).not.toContain('links to good.png');
});

test('names what it leaves out, and reads the rest', async () => {
  const { paths, told, mistakes, garden } = await readWithVault(
    {
      'Latin.md': Buffer.from([0x63, 0x61, 0x66, 0xe9]),
      'Large.md': Buffer.alloc(20_000_001, 'a'),
      'Long.md': 'The hill is long, and I walk it twice.\n\n'.repeat(2_500),
      'Open.md': '---\ntitle: A\nHushed.\n',
      'Drawing.md': '---\nexcalidraw-plugin: parsed\n---\n{}\n',
      'Shows.md': '![A hill](text.png) ![](good.png) [@nobody-2000] a[^1]\n',
      'text.png': 'This is no picture.\n',
      'good.png': pixel,
    },
    all,
    async (folder) => {
      await writeFile(join(folder, 'elsewhere.md'), 'A.\n');
      await symlink(join(folder, 'elsewhere.md'), join(folder, 'vault', 'Linked.md'));
    },
  );
  expect(mistakes).toEqual([]);
  expect(garden).toBeDefined();
  expect(paths).toEqual(['Long.md', 'Shows.md', 'good.png', 'text.png']);
  for (const line of [
    'links to another place, left out (1): ../vault/Linked.md',
    'notes left out: files that are no UTF-8 or larger than 20 MB (2): ../vault/Large.md:1, ../vault/Latin.md:1',
    'notes left out: files whose fields cannot be read (1): ../vault/Open.md:1',
    'notes left out: files of plugins, which are drawings or boards (1): ../vault/Drawing.md:1',
    'pictures that cannot be shown (1): ../vault/text.png',
    'pictures without words for those who do not see them (1): ../vault/Shows.md:1',
    'citations of nothing in references.yaml, left as they are written (1): ../vault/Shows.md:1',
    'footnotes without a text (1): ../vault/Shows.md:1',
  ])
    expect(told).toContain(line);
});

test('two notes of one address both have a page, and the later is told', async () => {
  const { garden, told } = await readWithVault(
    { 'Rest.md': 'A.\n', 'My bed.md': 'B.\n', 'my-bed.md': 'C.\n', 'garden/Garden.md': 'D.\n' },
    all,
  );
  const slugs = garden?.notes.map(({ slug }) => slug).sort();
  expect(slugs).toEqual(['garden', 'my-bed', 'my-bed-2', 'rest', 'rest-2', 'streaks']);
  expect(told).toContain('notes whose address another has, so that theirs got a number (2)');
});

test('a topic that only notes name is a topic of the garden, after those that are declared', async () => {
  const { garden, routes } = await readWithVault(
    { 'A.md': '---\ntags: [Snow, rest]\n---\n[snow](/topics/snow/)\n', 'B.md': '#birds\n' },
    all,
  ).then((result) => ({
    ...result,
    routes: result.links.resolve('', '/topics/snow/', 'address'),
  }));
  expect(garden?.topics.map(({ id }) => id)).toEqual(['rest', 'numbers', 'birds', 'snow']);
  expect(garden?.topics.at(-1)).toEqual({ id: 'snow', title: 'Snow' });
  expect(routes).toMatchObject({ kind: 'page', address: '/topics/snow/' });
});

test.each([
  ['is missing', 'missing', /^no folder /],
  ['is the content', '.', /content$/],
  ['holds the content', '..', /content$/],
  ['lies in the content', 'notes', /content$/],
])('a vault that %s is a mistake', async (_, folder, found) => {
  const { mistakes, garden } = await readWithVault({}, all, async (root) => {
    const site = join(root, 'content', 'site.yaml');
    const text = `${sampleGarden()['site.yaml'] ?? ''}vault: { folder: ${folder} }\n`;
    await rm(site);
    await writeFile(site, text);
  });
  expect(mistakes).toMatchObject([{ file: 'site.yaml', field: 'vault.folder' }]);
  expect(mistakes[0]?.found).toMatch(found);
  expect(garden).toBeUndefined();
});

test('fields below an empty line keep a note private as well', async () => {
  const { paths } = await readWithVault(
    { 'A.md': '\n---\npublish: false\n---\nHidden.\n', 'B.md': 'Shown.\n' },
    all,
  );
  expect(paths.join()).not.toContain('A.md');
  expect(paths.join()).toContain('B.md');
});
