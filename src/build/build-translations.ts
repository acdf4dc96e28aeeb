import type { AstroIntegration } from 'astro';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { languageFolder } from '../garden/translations.ts';
import { endStep } from './steps.ts';
import type { Project } from './project.ts';

/**
 * Builds a garden in several languages: each of the others is the same build, of the content in that language, into a
 * folder of the first one's site. So each has pages, search, feed and map of its own, and a page in one of them costs what
 * it costs in a garden that has but one.
 */
export function buildTranslations({
  garden,
  askedLanguage,
  cacheFolder,
  day,
}: Project): AstroIntegration {
  const languages = garden?.site.languages ?? [];
  return {
    name: 'hindsight:build-translations',
    hooks: {
      'astro:config:setup': () => {
        if (!garden || !askedLanguage || languages.includes(askedLanguage)) return;
        console.error(
          `GARDEN_LANGUAGE is ${askedLanguage}. Expected one of those that site.yaml names: ${languages.join(', ')}.`,
        );
        process.exit(1);
      },
      'astro:build:done': async ({ dir }) => {
        if (!garden || garden.site.language !== languages[0]) return;
        for (const language of languages.slice(1)) {
          console.log(`\n${language}`);
          const folder = languageFolder(garden.site, language);
          await buildAgain({
            GARDEN_LANGUAGE: language,
            OUT_DIR: join(fileURLToPath(dir), folder),
            // What one language does not use, another would forget.
            CACHE_DIR: join(cacheFolder, folder),
            // It may be tomorrow by now.
            SOURCE_DATE_EPOCH: String(Date.parse(day) / 1000),
          });
          endStep(`all of ${language}`);
        }
      },
    },
  };
}

/** The command that runs, once more, in another environment. */
async function buildAgain(environment: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(process.execPath, [...process.execArgv, ...process.argv.slice(1)], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment },
  });
  await once(child, 'exit');
  if (child.exitCode !== 0)
    throw new Error(`The garden was not built in ${environment.GARDEN_LANGUAGE ?? ''}.`);
}
