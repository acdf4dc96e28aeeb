import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles, listPages } from '../built-site.ts';
import { walkElements } from '../html-elements.ts';
import { test as testSettings } from './settings-site.ts';
import { expect, home, test } from './sample-site.ts';

const isCard = (file: string) => /(?:^|\/)card\.\w+\.png$/.test(file);

test('every page names a picture that is there, in its size, and in words', async ({ built }) => {
  const own = new Map<string, string>();
  for (const { address, html } of listPages(built.folder)) {
    const card = readCard(html);
    const file = card['og:image']?.replace(`${home}/`, '') ?? '';
    const picture = await readFile(join(built.folder, file));
    expect.soft(picture.toString('latin1', 1, 4), address).toBe('PNG');
    const size = { width: picture.readUInt32BE(16), height: picture.readUInt32BE(20) };
    expect.soft(size, address).toEqual({ width: 1200, height: 630 });
    expect.soft(card, address).toMatchObject({
      'twitter:card': 'summary_large_image',
    });
    expect.soft(card['og:image:alt'], address).toMatch(/\w/);
    own.set(address, file);
  }
  const kinds = ['./', 'about/', 'turns/', 'lessons/keep-going/', 'notes/soft/'];
  const different = new Set(kinds.flatMap((address) => own.get(address) ?? []));
  expect(different.size).toBe(kinds.length);
  // A pair has the picture of its lesson, a list that of the opening.
  expect(own.get('lessons/keep-going/10-20/')).toBe(own.get('lessons/keep-going/'));
  expect(own.get('search/')).toBe(own.get('./'));
  // None is made that no page names.
  expect(listFiles(built.folder).filter(isCard).sort()).toEqual([...new Set(own.values())].sort());
});

testSettings('`cards: false` and `offline: false` make none', ({ built: { folder } }) => {
  expect(listFiles(folder).filter(isCard)).toEqual([]);
  for (const { html } of listPages(folder)) expect(readCard(html)).toEqual({});
  expect(listFiles(folder).filter((file) => file.includes('offline'))).toEqual([]);
  expect(readFileSync(join(folder, 'sw.js'), 'utf8')).toContain('unregister');
});

/** What a page says of its picture, by name. */
function readCard(html: string): Record<string, string> {
  const found: Record<string, string> = {};
  walkElements(html, ({ attrs }) => {
    const attribute = new Map(attrs.map(({ name, value }) => [name, value]));
    const name = attribute.get('property') ?? attribute.get('name') ?? '';
    if (/^og:image|^twitter:card$/.test(name)) found[name] = attribute.get('content') ?? '';
  });
  return found;
}
