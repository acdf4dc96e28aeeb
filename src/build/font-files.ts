import type { AstroIntegration } from 'astro';

/** Puts the typefaces that the content brings along among the built files whose names change with their content. */
export function faceFiles(): AstroIntegration {
  return {
    name: 'hindsight:face-files',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        // A folder of this name under src/pages would be passed over.
        injectRoute({ pattern: '/_astro/[name]', entrypoint: './src/page/font-route.ts' });
      },
    },
  };
}
