import type { AstroIntegration } from 'astro';
import { join, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { mainLanguage, findLanguage } from '../words/language-tag.ts';
import english from '../words/en.json' with { type: 'json' };
import { describePanel } from '../search/scopes.ts';
import { createTranslate, deviceSections, type Words } from '../words/translate.ts';
import { readProject, type Project } from './project.ts';
import { listLanguages } from './read-garden-words.ts';

/** Gives pages and scripts the words of the garden's language alone, and says where a language has none yet. */
export function gardenWords(project: Project): AstroIntegration {
  return {
    name: 'hindsight:garden-words',
    hooks: {
      'astro:config:setup': ({ updateConfig, logger }) => {
        const missing = formatMissingWords(project.language, project.words);
        if (missing) logger.warn(missing);
        updateConfig({ vite: { plugins: [wordsPlugin(project)] } });
      },
    },
  };
}

/** Makes the modules of words anew, each with those of the garden's language that it is for, and what the search says of the garden. */
export function wordsPlugin(
  project: Pick<Project, 'gardenWords' | 'interfaceLanguage' | 'contentFolder' | 'garden'>,
): Plugin {
  const folder = resolve(project.contentFolder);
  const isSource = (file: string) =>
    file === join(folder, 'site.yaml') || file.startsWith(join(folder, 'words') + sep);
  const made = new Set<string>();
  return {
    name: 'hindsight:garden-words',
    enforce: 'pre',
    load: {
      filter: { id: /\/src\/(?:words\/(?:garden|device)-words|search\/device\/panel-facts)\.ts$/ },
      async handler(id) {
        made.add(id);
        // In `dev` the author may have changed the language or its words meanwhile.
        const { gardenWords, interfaceLanguage, garden } = this.meta.watchMode
          ? await readProject(process.env)
          : project;
        if (id.endsWith('panel-facts.ts')) {
          const t = createTranslate(gardenWords, interfaceLanguage);
          return garden && `export const facts = ${JSON.stringify(describePanel(garden, t))};`;
        }
        const words = id.endsWith('device-words.ts') ? pickDeviceWords(gardenWords) : gardenWords;
        const given = [words, interfaceLanguage].map((value) => JSON.stringify(value)).join();
        return `import { createTranslate } from './translate.ts';\nexport const t = createTranslate(${given});`;
      },
    },
    hotUpdate({ file }) {
      if (!isSource(resolve(file))) return undefined;
      return [...made].flatMap((id) => this.environment.moduleGraph.getModuleById(id) ?? []);
    },
  };
}

/** The words of the sections that scripts need, with those that all build on. */
function pickDeviceWords(words: Words): Words {
  const sections = new Set<string | undefined>(['marks', 'number', ...deviceSections]);
  return Object.fromEntries(
    Object.entries(words).filter(([key]) => sections.has(key.split('.', 1)[0])),
  );
}

/** Says which words the interface lacks in the garden's language, and where to add them; undefined where it has all. */
export function formatMissingWords(
  language: string,
  own: ReadonlyMap<string, Words>,
): string | undefined {
  if (findLanguage(language, listLanguages()) !== undefined) return undefined;
  const file = findLanguage(language, [...own.keys()]);
  if (file === undefined) {
    const name = new Intl.DisplayNames('en', { type: 'language' }).of(language);
    return `The interface has no words in ${name ?? mainLanguage(language)} yet, so English stands in. A file content/words/${language}.json brings them: each key of src/words/en.json with its text.`;
  }
  const all = Object.keys(english).length;
  const left = all - Object.keys(own.get(file) ?? {}).length;
  return left > 0
    ? `content/words/${file}.json leaves ${left} of ${all} words out, and English stands in for them.`
    : undefined;
}
