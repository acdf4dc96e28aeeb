import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { findLanguage } from '../words/language-tag.ts';
import { parseWords } from '../words/parse-words.ts';
import type { Words } from '../words/translate.ts';

const folder = fileURLToPath(new URL('../words/', import.meta.url));

/** The languages that have words, by the names of their files: one JSON file each in `src/words`. */
export function listLanguages(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length));
}

/** The words for a garden in a language, and the language that they are in: English where that one has none. */
export async function readGardenWords(language: string): Promise<{ words: Words; spoken: string }> {
  const file = findLanguage(language, listLanguages());
  const text = await readFile(`${folder}${file ?? 'en'}.json`, 'utf8');
  return { words: parseWords(text), spoken: file === undefined ? 'en' : language };
}
