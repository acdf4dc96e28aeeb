import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { wordsSchema } from '../content/words-file.ts';
import { findLanguage } from '../words/language-tag.ts';
import type { Words } from '../words/translate.ts';

const folder = fileURLToPath(new URL('../words/', import.meta.url));

/** The languages that have words, by the names of their files: one JSON file each in `src/words`. */
export function listLanguages(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length));
}

/**
 * The words for a garden in a language, and the language that they are in: an author's own over ours, and English where
 * neither has any.
 */
export async function readGardenWords(
  language: string,
  own: ReadonlyMap<string, Words> = new Map(),
): Promise<{ words: Words; interfaceLanguage: string }> {
  const ours = findLanguage(language, listLanguages());
  const theirs = findLanguage(language, [...own.keys()]);
  const read = async (name: string) =>
    wordsSchema.parse(JSON.parse(await readFile(`${folder}${name}.json`, 'utf8')));
  const words = {
    ...(await read('en')),
    ...(ours && (await read(ours))),
    ...(theirs && own.get(theirs)),
  };
  return { words, interfaceLanguage: (ours ?? theirs) ? language : 'en' };
}
