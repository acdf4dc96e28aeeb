import { arabic } from './arabic/index.ts';
import type { device } from './english/device.ts';
import { english } from './english/index.ts';
import { japanese } from './japanese/index.ts';

/*
 * To add a language, such as Portuguese:
 *
 * 1. Copy `english/` to `portuguese/`. In each file give the constant its type, as `arabic/` has it: `Words['search']`,
 *    and so on. From there on a word that is missing or misspelt is a type error (`npx astro check`).
 * 2. Write a table of the terms at the head of `index.ts`, and translate. A sentence is one string or one function, so
 *    that its words can stand in any order; what a function is given has to come back in it.
 * 3. Give `counts.ts` whatever the language needs to count, to list and to quote, by `Intl` with its own tag.
 * 4. Name it in the table below. `vitest run src/words` then reads every word of it.
 */

/** Every word of the interface. English is the definition; another language has the same shape or does not compile. */
export type Words = typeof english;

/** Those of them that scripts in a page need. */
export type DeviceWords = typeof device;

/** The languages that have words, by their main tags, each in the folder of its name. */
const languages = {
  en: { folder: 'english', words: english },
  ar: { folder: 'arabic', words: arabic },
  ja: { folder: 'japanese', words: japanese },
} satisfies Record<string, { folder: string; words: Words }>;

export type Language = keyof typeof languages;

/** The language in which a garden's interface speaks: its own by its main tag, or English where that has no words yet. */
export function interfaceLanguage(language: string): Language {
  const main = (language.split('-')[0] ?? '').toLowerCase();
  return isLanguage(main) ? main : 'en';
}

/** The words for a language tag. */
export function wordsFor(language: string): Words {
  return languages[interfaceLanguage(language)].words;
}

/** The folder beside this file in which the words of a language stand. */
export function folderOf(language: Language): string {
  return languages[language].folder;
}

function isLanguage(main: string): main is Language {
  return Object.hasOwn(languages, main);
}
