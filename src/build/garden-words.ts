import type { AstroIntegration } from 'astro';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { mainLanguage, findLanguage } from '../words/language-tag.ts';
import { pickSections } from '../words/garden-translate.ts';
import { readProject, type Project } from './project.ts';
import { listLanguages, readGardenWords } from './read-garden-words.ts';

/** Gives pages and scripts the words of the garden's language alone, and says where a language has none yet. */
export function gardenWords(project: Project): AstroIntegration {
  return {
    name: 'hindsight:garden-words',
    hooks: {
      'astro:config:setup': ({ updateConfig, logger }) => {
        const missing = formatMissingWords(project.language);
        if (missing) logger.warn(missing);
        updateConfig({ vite: { plugins: [wordsPlugin(project)] } });
      },
    },
  };
}

/** Puts the words of the garden's language in the place of each call of `gardenTranslate`, as far as it names them. */
export function wordsPlugin({
  language,
  contentFolder,
}: Pick<Project, 'language' | 'contentFolder'>): Plugin {
  const siteFile = resolve(contentFolder, 'site.yaml');
  const users = new Set<string>();
  return {
    name: 'hindsight:garden-words',
    enforce: 'pre',
    transform: {
      filter: { code: /gardenTranslate\(/ },
      async handler(code, id) {
        users.add(id);
        // In `dev` the author may have changed the language meanwhile.
        const now = this.meta.watchMode ? (await readProject(process.env)).language : language;
        const { words, spoken } = await readGardenWords(now);
        return code
          .replace(
            /\{ gardenTranslate \} from '(.*)garden-translate\.ts'/,
            "{ createTranslate } from '$1translate.ts'",
          )
          .replace(/gardenTranslate\(([^)]*)\)/, (_, sections: string) => {
            const names = [...sections.matchAll(/'(\w+)'/g)].flatMap(([, name = '']) => name);
            return `createTranslate(${JSON.stringify(pickSections(words, names))}, ${JSON.stringify(spoken)})`;
          });
      },
    },
    hotUpdate({ file }) {
      if (resolve(file) !== siteFile) return undefined;
      return [...users].flatMap((id) => this.environment.moduleGraph.getModuleById(id) ?? []);
    },
  };
}

/** Says that English stands in, and what to add; undefined where the interface has words in the garden's language. */
export function formatMissingWords(language: string): string | undefined {
  if (findLanguage(language, listLanguages()) !== undefined) return undefined;
  const main = mainLanguage(language);
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? main;
  return `The interface has no words in ${name} yet, so English stands in. src/words/${language}.json would hold them: a copy of en.json, translated.`;
}
