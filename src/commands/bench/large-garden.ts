import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const wordsInNote = 120;
/** Words that there are in all. Real texts have some everywhere and most in few places. */
const vocabulary = 20_000;
const syllables = 'ba ce di fo gu ka le mi no pu ra se ti vo zu ha'.split(' ');

/** Copies a garden into a folder, and adds as many made notes as asked for. The same number makes the same notes. */
export async function writeLargeGarden(
  content: string,
  notes: number,
  folder: string,
): Promise<void> {
  await cp(content, folder, { recursive: true });
  const random = seededRandom(notes);
  for (let index = 1; index <= notes; index++)
    await writeFile(join(folder, 'notes', `made-${index}.md`), makeNote(index, random));
}

function makeNote(index: number, random: () => number): string {
  const words = Array.from({ length: wordsInNote }, () =>
    makeWord(Math.floor(vocabulary * random() ** 3)),
  );
  return `---
id: note-made-${index}
title: Made note ${index}
summary: One of many.
growth: seedling
planted: 2026
tended: 2026
---
${words.join(' ')}, [${makeWord(index)}](/notes/made-${Math.ceil(index / 2)}/).
`;
}

/** A word that can be said, another for each number. */
function makeWord(number: number): string {
  return [...number.toString(16)].map((digit) => syllables[parseInt(digit, 16)]).join('');
}

/** Chance that falls the same way each time: a linear congruential generator, from 0 up to 1. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
