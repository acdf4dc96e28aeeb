import { english } from './english/index.ts';

/** Every word of the interface. English is the definition; another language has the same shape or does not compile. */
export type Words = typeof english;

const languages: Record<string, Words> = { en: english };

/** The words for a language tag: its own, else those of its main language, else English. */
export function wordsFor(language: string): Words {
  return languages[language] ?? languages[language.split('-')[0] ?? ''] ?? english;
}
