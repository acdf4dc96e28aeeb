import type { AstroIntegration } from 'astro';
import { formatUnrecorded } from '../content/stances-lock.ts';
import { formatMistakes } from '../content/mistake.ts';
import { liveCheck } from './live-check.ts';
import type { Project } from './project.ts';

/**
 * Stops `build` and `dev` before anything is made from content that has a mistake, and says where past stances are not
 * recorded yet. While `dev` runs, mistakes are shown in the browser.
 */
export function contentCheck({ mistakes, contentFolder, past }: Project): AstroIntegration {
  return {
    name: 'hindsight:content-check',
    hooks: {
      'astro:config:setup': ({ command, logger, updateConfig }) => {
        if (command !== 'build' && command !== 'dev') return;
        if (command === 'dev') updateConfig({ vite: { plugins: [liveCheck(contentFolder)] } });
        const unrecorded = formatUnrecorded(past);
        if (unrecorded) logger.info(unrecorded);
        if (mistakes.length === 0) return;
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
