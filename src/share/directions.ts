/** A part of a word that is written in one direction. */
export type Run = { text: string; isRightToLeft: boolean };

const fromRight = `[\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}\\p{Script=Adlam}]`;
const against = {
  /** Numbers, and letters of scripts from the left, in a text from the right. */
  rightToLeft: new RegExp(
    `\\p{N}+(?:[.,:/٫٬-]\\p{N}+)*|(?:(?!${fromRight})\\p{L}[\\p{M}\\p{N}’'_-]*)+`,
    'gu',
  ),
  leftToRight: new RegExp(`(?:(?!\\p{N})${fromRight}\\p{M}*)+`, 'gu'),
};

/** The parts of a word in the order in which they are read, marks with the direction of the text around them. */
export function splitDirections(word: string, isRightToLeft: boolean): Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const { 0: text, index } of word.matchAll(
    isRightToLeft ? against.rightToLeft : against.leftToRight,
  )) {
    if (index > end) runs.push({ text: word.slice(end, index), isRightToLeft });
    runs.push({ text, isRightToLeft: !isRightToLeft });
    end = index + text.length;
  }
  if (end < word.length) runs.push({ text: word.slice(end), isRightToLeft });
  return runs;
}

const letterFromRight = new RegExp(fromRight, 'u');

/** Whether a text as a whole is written against its card: where none of its letters is of the card's direction. */
export function isAgainst(text: string, isRightToLeft: boolean): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length > 0 && letters.every((one) => letterFromRight.test(one) !== isRightToLeft);
}

/** How a word is written: with its text, against it, or, where it is a number, as the word before it. */
export type Direction = 'with' | 'against' | 'as-before';

/** The direction of a word by its letters; what has none goes with its text. */
export function directionOf(word: string, isRightToLeft: boolean): Direction {
  const lettered = splitDirections(word, isRightToLeft).filter(({ text }) => /\p{L}/u.test(text));
  if (lettered.length > 0)
    return lettered.every((run) => run.isRightToLeft !== isRightToLeft) ? 'against' : 'with';
  return /\p{N}/u.test(word) ? 'as-before' : 'with';
}

/** What a line is put in order by: `isTurned` says that its text as a whole is written against its card. */
type Ordered = { direction: Direction; space: number; isTurned: boolean };

/** The words of a line from where lines of its card begin, each with the space that comes after it there. */
export function orderLine<Word extends Ordered>(words: readonly Word[]): Word[] {
  const spaces = words.slice(0, -1).map(({ space }) => space);
  const ordered = orderWords(words);
  if (words[0]?.isTurned) {
    ordered.reverse();
    spaces.reverse();
  }
  return ordered.map((word, at) => ({ ...word, space: spaces[at] ?? 0 }));
}

/** Each run of words that are written against their text is turned round. */
function orderWords<Word extends Ordered>(words: readonly Word[]): Word[] {
  const ordered: Word[] = [];
  let run: Word[] = [];
  for (const word of words) {
    const { direction } = word;
    if (direction === 'against' || (direction === 'as-before' && run.length > 0)) {
      run = [word, ...run];
      continue;
    }
    ordered.push(...run, word);
    run = [];
  }
  return [...ordered, ...run];
}
