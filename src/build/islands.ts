import react from '@astrojs/react';
import type { AstroIntegration } from 'astro';

declare module 'astro' {
  interface AstroClientDirectives {
    /** Hydrates once the island is nearly on the screen or touched: `src/page/device/wanted.ts`. */
    'client:wanted'?: boolean | 'now';
  }
}

/** React islands that wake when they are wanted, with React itself in one file for all of them. */
export function islands(): AstroIntegration[] {
  return [
    react(),
    {
      name: 'hindsight:islands',
      hooks: {
        'astro:config:setup': ({ addClientDirective, updateConfig }) => {
          addClientDirective({ name: 'wanted', entrypoint: './src/page/device/wanted.ts' });
          updateConfig({ vite: { environments: { client: { build: { rolldownOptions } } } } });
        },
      },
    },
  ];
}

const packages = /node_modules[\\/](react|react-dom|scheduler|@astrojs[\\/]react)[\\/]/;
const rolldownOptions = {
  output: { codeSplitting: { groups: [{ name: 'react', test: packages }] } },
};
