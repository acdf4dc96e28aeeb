import type { AstroIntegration } from 'astro';
import { writeFile } from 'node:fs/promises';
import type { PartialDate } from '../content/partial-date.ts';
import { absoluteAddress } from '../garden/addresses.ts';
import { pageDates } from '../garden/dates.ts';
import type { Garden } from '../garden/garden.ts';
import type { Route } from '../garden/routes.ts';
import { escapeXml } from '../text/escape-xml.ts';

type Known = {
  site: ReturnType<typeof parseSite>;
  routes: Route[];
  garden: Garden | undefined;
};

/**
 * Stops a build whose `SITE` is no address, writes the sitemap where it is one, and says once what a build without it
 * leaves out.
 */
export function siteAddress({ site, routes, garden }: Known): AstroIntegration {
  return {
    name: 'hindsight:site-address',
    hooks: {
      'astro:config:setup': () => {
        if (!site || !('problem' in site)) return;
        console.error(site.problem);
        process.exit(1);
      },
      'astro:build:start': ({ logger }) => {
        if (site) return;
        logger.info(
          'SITE is not set, so there is no feed, no sitemap, no canonical address and no picture for sharing. Set SITE=https://example.org to have them.',
        );
      },
      'astro:build:done': async ({ dir }) => {
        if (!site || !('address' in site)) return;
        const listed = routes.filter(({ kind }) => kind === 'listed').map(({ path }) => path);
        const dates = garden && pageDates(garden);
        for (const [name, text] of writeSitemaps(listed, site.address, dates))
          await writeFile(new URL(name, dir), text);
      },
    },
  };
}

/** `SITE` as it was given: an address that ends in a slash, or a sentence on what is wrong with it. */
type SiteAddress = { address: string } | { problem: string };

/** Reads `SITE`. It may have a path, for a garden below the root of its host; `below` is that of a translation. */
export function parseSite(text: string | undefined, below = ''): SiteAddress | undefined {
  if (!text) return undefined;
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash)
    return {
      problem: `SITE needs an address such as https://example.org/ or https://example.org/garden/, and found ${text}.`,
    };
  return { address: url.href.replace(/\/*$/, '/') + below };
}

/** The most addresses that one sitemap may have (sitemaps.org, protocol 0.9). */
const most = 50_000;

type Dates = ReadonlyMap<string, PartialDate>;

/**
 * The files of a sitemap by their names: one index, and as many lists as the protocol asks for. A page says when its text
 * was last seen to, where that is known.
 */
export function writeSitemaps(
  paths: readonly string[],
  site: string,
  dates: Dates = new Map(),
): Map<string, string> {
  const files = new Map<string, string>();
  for (let start = 0; start < paths.length; start += most) {
    const entries = paths
      .slice(start, start + most)
      .map((path) => writeEntry('url', path, site, dates));
    files.set(`sitemap-${files.size}.xml`, writeXml('urlset', entries));
  }
  const names = [...files.keys()].map((name) => writeEntry('sitemap', `/${name}`, site, dates));
  return new Map([['sitemap-index.xml', writeXml('sitemapindex', names)], ...files]);
}

function writeEntry(entry: string, path: string, site: string, dates: Dates): string {
  const date = dates.get(path);
  const tended = date === undefined ? '' : `<lastmod>${date}</lastmod>`;
  return `  <${entry}><loc>${escapeXml(absoluteAddress(path, site))}</loc>${tended}</${entry}>\n`;
}

function writeXml(root: string, entries: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</${root}>\n`;
}
