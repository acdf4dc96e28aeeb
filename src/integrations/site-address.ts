import type { AstroIntegration } from 'astro';
import type { Project } from './project.ts';

/** `SITE` as it was given: an address that ends in a slash, or a sentence on what is wrong with it. */
export type SiteAddress = { address: string } | { problem: string };

/** Reads `SITE`. It may have a path, for a garden that stands below the root of its host. */
export function parseSite(text: string | undefined): SiteAddress | undefined {
  if (!text) return undefined;
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) {
    return {
      problem: `SITE needs an address such as https://example.org/ or https://example.org/garden/, and found ${text}.`,
    };
  }
  return { address: url.href.replace(/\/*$/, '/') };
}

/** Stops a build whose `SITE` is no address, and says once what a build without one leaves out. */
export function siteAddress({ site }: Project): AstroIntegration {
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
    },
  };
}
