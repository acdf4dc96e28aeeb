import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { userTime } from '../../test/user-time.ts';
import { readMarkdownFacts } from '../markdown/facts.ts';
import { createResolver, type LinkedText, type Resolution } from './resolve.ts';

/** A note of a vault, or of the content, whose address nobody asks about in these tests. */
function text(path: string, body = '', names: string[] = []): LinkedText {
  const root = path.startsWith('../vault/') ? '../vault' : (path.split('/')[0] ?? '');
  const address = `/${path
    .replace(/^\.\.\/vault/, 'notes')
    .replace(/(\/index)?\.mdx?$/, '')
    .replaceAll('#', '')
    .toLowerCase()}/`;
  return { path, root, address, title: path, names, body: readMarkdownFacts(body, 'md') };
}

type Given = { texts: LinkedText[]; files?: string[]; anchors?: Record<string, string[]> };

function resolver({ texts, files = [], anchors = {} }: Given) {
  const own = texts.map(({ address, body }): [string, Set<string>] => [
    address.replace(/#.*/, ''),
    new Set(body?.headings.map(({ anchor }) => anchor)),
  ]);
  const given = Object.entries(anchors).map(([path, names]): [string, Set<string>] => [
    path,
    new Set(names),
  ]);
  return createResolver({ texts, files, addresses: new Map([...own, ...given]) });
}

/** Where a link leads, in one word. */
function where(resolution: Resolution): string {
  if ('address' in resolution) return resolution.address;
  return 'path' in resolution ? resolution.path : resolution.kind;
}

const fixture = (path: string) =>
  readFileSync(new URL(`../../test/notes/links/${path}`, import.meta.url), 'utf8');

/** The targets of all wikilinks of a text. */
const wikilinks = (body: string) =>
  readMarkdownFacts(body, 'md').links.flatMap(({ kind, target }) =>
    kind === 'wikilink' ? target : [],
  );

describe('a wikilink', () => {
  const texts = [
    text('notes/Index.md'),
    text('notes/garden/Bed.md', '', ['A bed', 'Beet', 'plot']),
    text('notes/garden/index.md'),
    text('notes/garden/deep/Root.md'),
    text('notes/house/Bed.md'),
    text('notes/house/Kitchen.mdx'),
    text('notes/Café.md'),
    text('notes/C# in short.md', '## Its place'),
  ];
  const resolve = resolver({ texts, files: ['notes/files/plan.pdf', 'notes/house/tap.png'] });
  const follow = (target: string, from = 'notes/Index.md') =>
    where(resolve(from, target, 'wikilink'));

  test.each([
    ['a name with its own sign', 'C# in short', '/notes/c in short/'],
    ['a heading in a text of such a name', 'C# in short#Its place', '/notes/c in short/#its-place'],
    ['a path from the root', 'garden/Bed', '/notes/garden/bed/'],
    ['a path of the whole content', 'notes/garden/Bed', '/notes/garden/bed/'],
    ['the end of a path', 'deep/Root', '/notes/garden/deep/root/'],
    ['a file name', 'Root', '/notes/garden/deep/root/'],
    ['a file name with its ending', 'Root.md', '/notes/garden/deep/root/'],
    ['other capitals', 'kITCHEN', '/notes/house/kitchen/'],
    ['accents that are encoded apart', 'Cafe\u0301', '/notes/café/'],
    ['a title', 'a bed', '/notes/garden/bed/'],
    ['an alias', 'Beet', '/notes/garden/bed/'],
    ['spaces around', ' Root ', '/notes/garden/deep/root/'],
    ['a folder', 'garden', '/notes/garden/'],
    ['a folder with a slash', 'garden/', '/notes/garden/'],
    ['a step up', '../Index', '/notes/index/', 'notes/garden/Bed.md'],
    ['an attachment', 'plan.pdf', 'notes/files/plan.pdf'],
    ['a picture', 'tap.png', 'notes/house/tap.png'],
    ['nothing that exists', 'Nowhere', 'missing'],
  ])('is followed by %s', (_, target, address, from = 'notes/Index.md') => {
    expect(follow(target, from)).toBe(address);
  });

  test('means the nearest of one name: in its folder, else by the fewest folders between', () => {
    expect(follow('Bed', 'notes/house/Kitchen.mdx')).toBe('/notes/house/bed/');
    expect(follow('Bed', 'notes/garden/deep/Root.md')).toBe('/notes/garden/bed/');
    for (const from of ['notes/house/Kitchen.mdx', 'notes/garden/deep/Root.md'])
      expect(resolve(from, 'Bed', 'wikilink')).not.toHaveProperty('problem');
  });

  test('means the first of several that are equally near, and says which there are', () => {
    expect(resolve('notes/Index.md', 'Bed', 'wikilink')).toEqual({
      kind: 'page',
      address: '/notes/garden/bed/',
      path: 'notes/garden/Bed.md',
      problem: { why: 'ambiguous', candidates: ['notes/garden/Bed.md', 'notes/house/Bed.md'] },
    });
  });

  test('finds a vault’s notes from the vault’s own folder', () => {
    const vault = [
      text('../vault/Note.md'),
      text('../vault/areas/Note.md'),
      text('../vault/areas/A.md'),
    ];
    const inVault = resolver({ texts: vault });
    expect(where(inVault('../vault/areas/A.md', 'Note', 'wikilink'))).toBe('/notes/note/');
    expect(where(inVault('../vault/Note.md', 'areas/note', 'wikilink'))).toBe('/notes/areas/note/');
    expect(where(inVault('../vault/areas/A.md', '../Note.md', 'address'))).toBe('/notes/note/');
  });

  test('finds them too where the vault has a path from the root of the disk', () => {
    const note = { ...text('/vault/areas/A.md'), root: '/vault', address: '/notes/areas/a/' };
    const inVault = resolver({ texts: [note] });
    expect(where(inVault('/vault/areas/B.md', '../areas/A.md', 'address'))).toBe('/notes/areas/a/');
    expect(where(inVault('/vault/B.md', 'areas/A', 'wikilink'))).toBe('/notes/areas/a/');
  });
});

describe('a place in a text', () => {
  const body = '## TCP/IP\n\n## C\n\n## C++\n\n### Deep\n\n## Later\n\n### Deep\n';
  const texts = [
    text('notes/Here.md', '## Here'),
    text('notes/Models.md', body),
    {
      ...text('notes/Blocks.md'),
      body: { links: [], citations: [], headings: [], blocks: ['One'] },
    },
    { path: 'lessons/rest', root: 'lessons', title: '', names: [], address: '/lessons/rest/' },
    {
      path: 'lessons/rest/10-then.mdx',
      root: 'lessons',
      title: '',
      names: [],
      address: '/lessons/rest/#stance-10',
    },
  ];
  const anchors = {
    '/notes/blocks/': ['block:one'],
    '/lessons/rest/': ['then', 'now', 'stance-10'],
  };
  const resolve = resolver({ texts, anchors });

  test.each([
    ['Models#TCP IP', '/notes/models/#tcpip'],
    ['Models#C++', '/notes/models/#c-1'],
    ['Models#Later#Deep', '/notes/models/#deep-1'],
    ['Models#Deep', '/notes/models/#deep'],
    ['#Here', '/notes/here/#here'],
    ['Blocks^One', '/notes/blocks/#block:one'],
    ['Blocks#^one', '/notes/blocks/#block:one'],
    ['rest#now', '/lessons/rest/#now'],
    ['rest#then', '/lessons/rest/#then'],
    ['10-then', '/lessons/rest/#stance-10'],
  ])('[[%s]] leads to %s', (target, address) => {
    const resolution = resolve('notes/Here.md', target, 'wikilink');
    expect(where(resolution)).toBe(address);
    expect(resolution).not.toHaveProperty('problem');
  });

  test.each(['Models#Nowhere', 'Models#Later#C', 'Blocks^two'])(
    '[[%s]], which is nowhere, still leads to the text',
    (target) => {
      const resolution = resolve('notes/Here.md', target, 'wikilink');
      expect(where(resolution)).toMatch(/^\/notes\/(models|blocks)\/$/);
      expect(resolution.problem).toEqual({ why: 'no-such-place' });
    },
  );
});

describe('an address', () => {
  const texts = [
    text('notes/garden/index.md', '## Beds'),
    text('notes/garden/Bed one.md'),
    text('notes/Rest.md', '## What it is'),
    text('notes/100%25.md'),
  ];
  const resolve = resolver({ texts, files: ['notes/garden/files.pdf'], anchors: { '/map/': [] } });

  test.each([
    ['notes/Rest.md', './garden/', '/notes/garden/'],
    ['notes/Rest.md', 'garden/index.md', '/notes/garden/'],
    ['notes/Rest.md', 'garden/index.md#Beds', '/notes/garden/#beds'],
    ['notes/garden/index.md', '../Rest.md#What%20it%20is', '/notes/rest/#what-it-is'],
    ['notes/garden/index.md', 'Bed%20one.md', '/notes/garden/bed one/'],
    ['notes/garden/index.md', 'Bed one.md', '/notes/garden/bed one/'],
    ['notes/Rest.md', 'Bed%20one.md', '/notes/garden/bed one/'],
    ['notes/garden/index.md', 'files.pdf', 'notes/garden/files.pdf'],
    ['notes/garden/index.md', './Rest.md', 'missing'],
    ['notes/Rest.md', '#what-it-is', '/notes/rest/#what-it-is'],
    ['notes/Rest.md', '/notes/rest/#what-it-is', '/notes/rest/#what-it-is'],
    ['notes/Rest.md', '/notes/rest', 'missing'],
    ['notes/Rest.md', '/garden/index.md', '/notes/garden/'],
    ['notes/Rest.md', '/map/', '/map/'],
    ['notes/Rest.md', 'https://example.org/', 'https://example.org/'],
    ['notes/Rest.md', 'mailto:a@example.org', 'mailto:a@example.org'],
    ['notes/Rest.md', 'javascript:alert(1)', 'missing'],
    ['notes/Rest.md', '../../../etc/passwd', 'missing'],
    ['notes/Rest.md', '', 'missing'],
  ])('in %s of %s leads to %s', (from, target, address) => {
    expect(where(resolve(from, target, 'address'))).toBe(address);
  });
});

describe('links as they are written elsewhere', () => {
  test('signs of a heading are read as spaces', () => {
    const texts = ['Links.md', 'Models.md'].map((name) =>
      text(`notes/${name}`, fixture(`headings/${name}`)),
    );
    const resolve = resolver({ texts });
    const links = wikilinks(fixture('headings/Links.md'));
    expect(links.map((target) => where(resolve('notes/Links.md', target, 'wikilink')))).toEqual([
      '/notes/models/#tcpip-model',
      '/notes/models/#wifi-24-vs-50',
      '/notes/models/#cicd--devops',
    ]);
  });

  test('words after the name do not matter', () => {
    const texts = ['Links.md', 'Page.md'].map((name) =>
      text(`notes/${name}`, fixture(`words/${name}`)),
    );
    const resolve = resolver({ texts });
    const links = wikilinks(fixture('words/Links.md'));
    expect(links).toHaveLength(5);
    for (const target of links)
      expect(where(resolve('notes/Links.md', target, 'wikilink'))).toBe('/notes/page/');
  });

  test('a folder is its note', () => {
    const names = ['Links.md', 'garden/index.md', 'garden/Bed.md'];
    const texts = names.map((name) => text(`notes/${name}`, fixture(`folder/${name}`)));
    const resolve = resolver({ texts });
    const body = fixture('folder/Links.md');
    const garden = '/notes/garden/';
    expect(wikilinks(body).map((target) => where(resolve('notes/Links.md', target, 'wikilink')))).toEqual([
      garden, garden, garden, '/notes/garden/bed/',
    ]); // prettier-ignore
    const addresses = readMarkdownFacts(body, 'md').links.filter(({ kind }) => kind === 'address');
    expect(addresses.map(({ target }) => where(resolve('notes/Links.md', target, 'address')))).toEqual([
      garden, garden,
    ]); // prettier-ignore
  });
});

test('follows many links in a time that grows as they do', () => {
  const time = (size: number) => {
    const texts = Array.from({ length: size }, (_, index) =>
      text(`notes/f${index % 50}/g${index % 7}/n${index}.md`, '', [`Note ${index}`]),
    );
    const resolve = resolver({ texts });
    let found = 0;
    const spent = userTime(() => {
      found = 0;
      for (const [index, { path }] of texts.entries())
        for (let link = 0; link < 10; link++)
          if (resolve(path, `Note ${(index * 31 + link) % size}`, 'wikilink').kind === 'page')
            found++;
    });
    expect(found).toBe(size * 10);
    return spent;
  };
  time(200);
  expect(time(4000) / time(1000)).toBeLessThan(16);
});
