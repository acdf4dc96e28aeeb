import type { AstroIntegration } from 'astro';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { mainLanguage } from '../words/language-tag.ts';
import { readProject, type Project } from './project.ts';

/** What scripts in a page import their words from. */
const placeholder = fileURLToPath(new URL('../words/garden-words.ts', import.meta.url));

/** Gives the scripts the words of the garden's language alone, and says where a language has none yet. */
export function gardenWords(project: Project): AstroIntegration {
  return {
    name: 'hindsight:garden-words',
    hooks: {
      'astro:config:setup': ({ updateConfig, logger }) => {
        const missing = tellMissingWords(project.language);
        if (missing) logger.warn(missing);
        updateConfig({ vite: { plugins: [wordsPlugin(project)] } });
      },
    },
  };
}

/** Puts the words of the garden's language in the place of the English ones that stand ready. */
export function wordsPlugin({
  language,
  contentFolder,
}: Pick<Project, 'language' | 'contentFolder'>): Plugin {
  const siteFile = resolve(contentFolder, 'site.yaml');
  return {
    name: 'hindsight:garden-words',
    async load(id) {
      if (id !== placeholder) return undefined;
      // In `dev` the author may have changed the language meanwhile.
      const spoken = this.meta.watchMode ? (await readProject(process.env)).language : language;
      const folder = folderOf(interfaceLanguage(spoken));
      return `export { device as words } from './${folder}/device.ts';`;
    },
    hotUpdate({ file }) {
      if (resolve(file) !== siteFile) return undefined;
      const words = this.environment.moduleGraph.getModuleById(placeholder);
      return words && [words];
    },
  };
}

/** Says that English stands in, and what to add; undefined where the interface speaks the garden's language. */
export function tellMissingWords(language: string): string | undefined {
  const main = mainLanguage(language);
  if (interfaceLanguage(language) === main) return undefined;
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(main) ?? main;
  const folder = name === main ? main : name.toLowerCase().replaceAll(/[^a-z]+/g, '-');
  return `The interface has no words in ${name} yet, so English stands in. src/words/${folder}/ would hold them; src/words/words.ts says how to add it.`;
}
