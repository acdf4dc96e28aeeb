import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { walkElements } from '../html-elements.ts';
import { listFiles, listPages } from '../built-site.ts';
import { expect, home, test } from './sample-site.ts';
import { test as testNowhere } from './vault-site.ts';

const isPair = (address: string) => /^lessons\/[^/]+\/\d+-\d+\/$/.test(address);

const tools = ['search/', 'yours/'];

test('lists every page but the pairs and the tools in the sitemap', async ({ built }) => {
  const index = await readFile(join(built.folder, 'sitemap-index.xml'), 'utf8');
  const named = readLocations(index);
  expect(named).toEqual([`${home}/sitemap-0.xml`]);
  const listed = readLocations(await readFile(join(built.folder, 'sitemap-0.xml'), 'utf8'));
  const pages = listPages(built.folder).map(({ address }) => address);
  expect(pages.filter(isPair)).toHaveLength(5);
  const expected = pages
    .filter((address) => !isPair(address) && !tools.includes(address))
    .map(absolute);
  expect(listed.sort()).toEqual(expected.sort());
});

test('names the sitemap in robots.txt', async ({ built }) => {
  const robots = await readFile(join(built.folder, 'robots.txt'), 'utf8');
  expect(robots).toContain(`${home}/sitemap-index.xml`);
});

test('tells the one address to keep: its own, or the lesson of a pair', ({ built }) => {
  for (const { address, html } of listPages(built.folder)) {
    const kept = absolute(isPair(address) ? 'lessons/keep-going/' : address);
    expect.soft(readAddresses(html), address).toEqual({ canonical: kept, 'og:url': kept });
  }
});

testNowhere('names no address where none is given, and says so in one line', ({ built }) => {
  const { printed, folder } = built;
  expect(printed.split('\n').filter((line) => line.includes('SITE'))).toHaveLength(1);
  expect(listFiles(folder).filter((file) => /sitemap|feed/.test(file))).toEqual([]);
  for (const { address, html } of listPages(folder))
    expect.soft(readAddresses(html), address).toEqual({});
});

function absolute(address: string): string {
  return new URL(address, `${home}/`).href;
}

function readLocations(xml: string): string[] {
  return [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, location = '']) => location);
}

function readAddresses(html: string): Record<string, string> {
  const found: Record<string, string> = {};
  walkElements(html, ({ attrs }) => {
    const attribute = new Map(attrs.map(({ name, value }) => [name, value]));
    const name = attribute.get('rel') ?? attribute.get('property') ?? '';
    if (name === 'canonical' || name === 'og:url')
      found[name] = attribute.get('href') ?? attribute.get('content') ?? '';
  });
  return found;
}
