import type { Plugin } from 'vite';

/**
 * Bundles packages into the code that makes the pages. That code runs from the output folder, which may be anywhere
 * (`OUT_DIR`), where no `node_modules` is beside it.
 */
export function wholeBuilder(): Plugin {
  return {
    name: 'hindsight:whole-builder',
    apply: 'build',
    configEnvironment: (name) =>
      name === 'prerender' ? { resolve: { noExternal: true } } : undefined,
  };
}
