import type { AstroIntegration } from 'astro';
import { writeFile } from 'node:fs/promises';
import { absoluteAddress } from '../garden/addresses.ts';
import type { Route } from '../garden/routes.ts';

type Known = { site: ReturnType<typeof parseSite>; routes: Route[] };

/**
 * Stops a build whose `SITE` is no address, writes the sitemap where it is one, and says once what a build without it
 * leaves out.
 */
export function siteAddress({ site, routes }: Known): AstroIntegration {
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
          'SITE is not set, so there is no sitemap and no canonical address. Set SITE=https://example.org to have them.',
        );
      },
      'astro:build:done': async ({ dir }) => {
        if (!site || !('address' in site)) return;
        const listed = routes.filter(({ kind }) => kind === 'listed').map(({ path }) => path);
        for (const [name, text] of writeSitemaps(listed, site.address))
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

/** The files of a sitemap by their names: one index, and as many lists as the protocol asks for. */
export function writeSitemaps(paths: readonly string[], site: string): Map<string, string> {
  const files = new Map<string, string>();
  for (let start = 0; start < paths.length; start += most) {
    const some = paths.slice(start, start + most);
    files.set(`sitemap-${files.size}.xml`, writeXml('urlset', 'url', some, site));
  }
  const names = [...files.keys()].map((name) => `/${name}`);
  return new Map([
    ['sitemap-index.xml', writeXml('sitemapindex', 'sitemap', names, site)],
    ...files,
  ]);
}

function writeXml(root: string, entry: string, paths: readonly string[], site: string): string {
  const entries = paths.map((path) => {
    const address = absoluteAddress(path, site).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return `  <${entry}><loc>${address}</loc></${entry}>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</${root}>\n`;
}
