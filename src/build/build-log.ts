import type { BuildEnvironmentOptions } from 'vite';

type BundlerOptions = NonNullable<BuildEnvironmentOptions['rolldownOptions']>;

/**
 * Astro marks its own content modules with a directive that the bundler warns about, once for each file. Nobody can
 * mend it, and it would hide warnings that somebody can.
 */
export const hideAstroDirectives: NonNullable<BundlerOptions['onLog']> = (level, log, handler) => {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
};
