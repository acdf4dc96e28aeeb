import { isRecord } from '../text/record.ts';
import type { Word, Words } from './translate.ts';

/** The words in the text of a JSON file. */
export function parseWords(text: string): Words {
  const value: unknown = JSON.parse(text);
  if (!isWords(value)) throw new Error('A file of words holds texts, or texts by plural form.');
  return value;
}

function isWords(value: unknown): value is Words {
  return isRecord(value) && Object.values(value).every(isWord);
}

function isWord(value: unknown): value is Word {
  if (isRecord(value)) return Object.values(value).every((text) => typeof text === 'string');
  return typeof value === 'string';
}
