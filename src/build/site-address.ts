import type { AstroIntegration } from 'astro';
import type { Project } from './project.ts';

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
