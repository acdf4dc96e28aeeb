import type { AstroIntegration } from 'astro';
import { writeFile } from 'node:fs/promises';
import { absoluteAddress } from '../garden/absolute-address.ts';
import type { Project } from './project.ts';

/** The most addresses that one sitemap may hold (sitemaps.org, protocol 0.9). */
const most = 50_000;

/** Writes `sitemap-index.xml` and its sitemaps where the garden's absolute address is known. */
export function sitemap({ site, routes }: Project): AstroIntegration {
  return {
    name: 'hindsight:sitemap',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        if (!site || !('address' in site)) return;
        const listed = routes.filter(({ kind }) => kind === 'listed').map(({ path }) => path);
        for (const [name, text] of writeSitemaps(listed, site.address)) {
          await writeFile(new URL(name, dir), text);
        }
      },
    },
  };
}

/** The files of a sitemap by their names: one index, and as many lists as the protocol asks for. */
export function writeSitemaps(paths: readonly string[], site: string): Map<string, string> {
  const count = Math.ceil(paths.length / most);
  const lists = Array.from({ length: count }, (_, index) => ({
    name: `sitemap-${String(index)}.xml`,
    paths: paths.slice(index * most, (index + 1) * most),
  }));
  return new Map([
    [
      'sitemap-index.xml',
      writeXml(
        'sitemapindex',
        'sitemap',
        lists.map(({ name }) => absoluteAddress(`/${name}`, site)),
      ),
    ],
    ...lists.map(({ name, paths: some }): [string, string] => [
      name,
      writeXml(
        'urlset',
        'url',
        some.map((path) => absoluteAddress(path, site)),
      ),
    ]),
  ]);
}

function writeXml(root: string, entry: string, addresses: string[]): string {
  const entries = addresses.map(
    (address) => `  <${entry}><loc>${escape(address)}</loc></${entry}>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</${root}>\n`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
