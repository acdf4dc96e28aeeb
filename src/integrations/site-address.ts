import type { AstroIntegration } from 'astro';
import type { Project } from '../tools/content/read-project.ts';

/** Says once, in a build without `SITE`, what is left out for want of an absolute address. */
export function siteAddress({ site }: Project): AstroIntegration {
  return {
    name: 'hindsight:site-address',
    hooks: {
      'astro:build:start': ({ logger }) => {
        if (site) return;
        logger.info(
          'SITE is not set, so there is no sitemap and no canonical address. Set SITE=https://example.org to have them.',
        );
      },
    },
  };
}
