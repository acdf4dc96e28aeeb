import type { AstroIntegration } from 'astro';
import type { BuildEnvironmentOptions, EnvironmentOptions, Plugin } from 'vite';

declare module 'astro' {
  interface AstroClientDirectives {
    /** Hydrates once the island is nearly on the screen or touched: `src/page/device/wanted.ts`. */
    'client:wanted'?: boolean | 'now';
  }
}

type BundlerOptions = NonNullable<BuildEnvironmentOptions['rolldownOptions']>;

/** How pages and their scripts are bundled, when islands wake, and what the files are called whose names change with their content. */
export function bundling(): AstroIntegration {
  return {
    name: 'hindsight:bundling',
    hooks: {
      'astro:config:setup': ({ addClientDirective, injectRoute, updateConfig }) => {
        // The fonts and attachments that the content brings along. A folder of this name under src/pages would be passed over.
        injectRoute({ pattern: '/_astro/[name]', entrypoint: './src/page/file-route.ts' });
        addClientDirective({ name: 'wanted', entrypoint: './src/page/device/wanted.ts' });
        updateConfig({
          vite: {
            plugins: [plainImports(), plainAddresses(), ownIslands()],
            // A worker's address is relative to the script that starts it, wherever the garden is on its host.
            experimental: { renderBuiltUrl: nameBesideScript },
            worker: { rolldownOptions: { output: { entryFileNames: '_astro/[name].[hash].js' } } },
            build: {
              assetsInlineLimit: 0,
              rolldownOptions: { onLog: hideDirectives, output: { assetFileNames: nameFile } },
            },
          },
        });
      },
    },
  };
}

/** An `import()` in that code. */
const wrappedImport =
  /__vitePreload\((?:async \(\) => \{\s*const \{[^}]*\} = await (import\("[^"]*"\));\s*return \{[^}]*\};\s*\}|\(\) => (import\("[^"]*"\))), __VITE_PRELOAD__, import\.meta\.url\)/g;

/** Vite's own name for the code that it puts around every `import()`. */
const preloadHelper = '\0vite/preload-helper.js';

/**
 * Lets `import()` in a page's script be the browser's own. Vite would put a helper around it that names files from the
 * host's root, which need not be the garden's, and that weighs more than the scripts of a page together.
 */
function plainImports(): Plugin {
  return {
    name: 'hindsight:plain-imports',
    apply: 'build',
    enforce: 'pre',
    configEnvironment: (name) => environments[name],
    load: (id) =>
      id === preloadHelper ? 'export const __vitePreload = (load) => load();' : undefined,
    // A wrapper that is not as it was expected stays, and does no harm.
    renderChunk: (code) => code.replaceAll(wrappedImport, '$1$2'),
  };
}

/** An address that is made absolute by the script's own, twice. */
const addressTwice =
  /new URL\((new URL\(["'`][^"'`]*["'`],\s*import\.meta\.url\))\.href,\s*["'`]{2}\s*\+\s*import\.meta\.url\)/g;

/** Vite asks again for what `nameBesideScript` has said already, in the script that every page loads. */
function plainAddresses(): Plugin {
  return {
    name: 'hindsight:plain-addresses',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'chunk') file.code = file.code.replaceAll(addressTwice, '$1');
      },
    },
  };
}

/** Leaves Astro's element for islands out of the pages, since what wakes an island here defines one of a quarter its size. */
function ownIslands(): Plugin {
  return {
    name: 'hindsight:own-islands',
    enforce: 'pre',
    load: (id) =>
      /\/astro-island\.prebuilt(-dev)?\.js$/.test(id) ? `export default ''` : undefined,
  };
}

/** An address in a browser's script, which Vite would begin at the host's root. */
function nameBesideScript(_file: string, place: { hostType: string; ssr: boolean }) {
  return { relative: place.hostType === 'js' && !place.ssr };
}

/** React itself is in one file for all islands. */
const codeSplitting = {
  groups: [
    {
      name: 'react',
      test: /node_modules[\\/](react|react-dom|scheduler|@astrojs[\\/]react)[\\/]/,
    },
  ],
};

const environments: Readonly<Record<string, EnvironmentOptions>> = {
  // Astro asks for preloads again, whatever the project's own configuration says.
  client: { build: { modulePreload: false, rolldownOptions: { output: { codeSplitting } } } },
  // The code that makes the pages has its packages inside it: it runs from the cache, which may be anywhere
  // (`CACHE_DIR`), with no `node_modules` beside it.
  prerender: { resolve: { noExternal: true } },
};

/**
 * Astro marks its own content modules with a directive that the bundler warns about, once for each file. Nobody can
 * mend it, and it would hide warnings that somebody can.
 */
const hideDirectives: NonNullable<BundlerOptions['onLog']> = (level, log, handler) => {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
};

/**
 * Names a file by its own name and the digest of its bytes. A name with spaces, or with letters that not every host and
 * every archive write in the same way, is left out.
 */
function nameFile({ names }: { names: string[] }): string {
  const isPlain = /^[\w.-]+$/.test(names[0] ?? '');
  return `_astro/${isPlain ? '[name]' : 'picture'}.[hash][extname]`;
}
