import type { Plugin } from 'vite';

/** Vite's own name for the code that it puts around every `import()`. */
const helper = '\0vite/preload-helper.js';

/**
 * Lets `import()` in a page's script be the browser's own. Vite would put a helper around it that names files from the
 * host's root, where the garden may not stand, and that weighs more than the scripts of a page together.
 */
export function plainImports(): Plugin {
  return {
    name: 'hindsight:plain-imports',
    apply: 'build',
    enforce: 'pre',
    configEnvironment: (name) =>
      // Astro asks for preloads again, whatever the project's own configuration says.
      name === 'client' ? { build: { modulePreload: false } } : undefined,
    load: (id) => (id === helper ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
