import type { AstroIntegration } from 'astro';
import { formatMistakes } from '../core/content/mistake.ts';
import type { Project } from './project.ts';

/** Stops `build` and `dev` before anything is made from content that has a mistake. */
export function contentCheck({ mistakes, contentFolder }: Project): AstroIntegration {
  return {
    name: 'hindsight:content-check',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (mistakes.length === 0 || (command !== 'build' && command !== 'dev')) return;
        console.error(formatMistakes(mistakes, contentFolder));
        console.error(
          `\nNothing was built: ${String(mistakes.length)} to mend in ${contentFolder}.`,
        );
        // An error thrown here would be printed with a stack trace, which helps no author.
        process.exit(1);
      },
    },
  };
}
