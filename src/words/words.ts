import type { device } from './english/device.ts';
import { english } from './english/index.ts';

/** Every word of the interface. English is the definition; another language has the same shape or does not compile. */
export type Words = typeof english;

/** Those of them that scripts in a page need. */
export type DeviceWords = typeof device;

/** The languages that have words, by their main tags, each in the folder of its name. */
const languages = {
  en: { folder: 'english', words: english },
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
