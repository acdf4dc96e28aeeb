import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Sentences in a made note, and made words that no other text may have: real gardens go on learning words. */
const sentences = 8;
const ownWords = 3;
/** How many made words there are in all. */
const vocabulary = 20_000;

/** Copies a garden into a folder, and adds as many made notes as asked for. The same number makes the same notes. */
export async function writeLargeGarden(
  content: string,
  notes: number,
  folder: string,
): Promise<void> {
  await cp(content, folder, { recursive: true });
  const known = await readSentences(join(content, 'notes'));
  const pick = seededPicker(notes);
  for (let index = 1; index <= notes; index++)
    await writeFile(join(folder, 'notes', `made-${index}.md`), makeNote(index, known, pick));
}

type Pick = (below: number) => number;

function makeNote(index: number, known: string[], pick: Pick): string {
  const lines = Array.from({ length: sentences }, () => known[pick(known.length)] ?? '');
  const words = Array.from({ length: ownWords }, () => makeWord(pick(vocabulary)));
  return `---
id: note-made-${index}
title: Made note ${index} on ${words[0] ?? ''}
summary: One of many.
growth: seedling
planted: 2026
tended: 2026
---
${lines.join(' ')} ${words.join(' ')}.
`;
}

/** A word that can be said, another for each number. */
function makeWord(number: number): string {
  const [consonants, vowels] = ['bdfgklmnprstvz', 'aeiou'];
  let [word, rest] = ['', number + vocabulary];
  while (rest > 0) {
    word += consonants.charAt(rest % consonants.length);
    rest = Math.floor(rest / consonants.length);
    word += vowels.charAt(rest % vowels.length);
    rest = Math.floor(rest / vowels.length);
  }
  return word;
}

/** Plain sentences of the notes that are there, without links and footnotes. */
async function readSentences(folder: string): Promise<string[]> {
  const files = (await readdir(folder)).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return texts.flatMap((text) => {
    const [, , body = ''] = text.split(/^---$/m);
    return body
      .split(/(?<=[.?!])\s+/)
      .map((sentence) => sentence.trim())
      .filter((sentence) => /^[\p{L}][\p{L}\s,;’.?!-]+$/u.test(sentence));
  });
}

/** Chance that falls the same way each time (mulberry32). */
function seededPicker(seed: number): Pick {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
