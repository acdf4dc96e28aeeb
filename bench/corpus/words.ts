/** Words that there are in all. Real texts have some everywhere and most in few places. */
const vocabulary = 20_000;
/** Their letters are about as frequent as in English, so that a line is about as wide. */
const syllables = 'he an to in re se ti or da no la ce mi us ye pe'.split(' ');

export type Random = () => number;

/** Chance that falls the same way each time: a linear congruential generator, from 0 up to 1. */
export function seededRandom(seed: number): Random {
  let state = Math.imul(seed, 2_654_435_761) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A word that can be said, another for each number: 0 is the most frequent. */
function makeWord(number: number): string {
  return [...number.toString(16)].map((digit) => syllables[parseInt(digit, 16)]).join('');
}

/** As many words, as chance has them. */
export function makeWords(count: number, random: Random): string[] {
  return Array.from({ length: count }, () => makeWord(Math.floor(vocabulary * random() ** 3)));
}

/** Sentences of eight to fifteen words, so many words in all; what is to stand among them ends one of them each. */
export function makeParagraph(count: number, random: Random, ends: readonly string[] = []): string {
  const words = makeWords(count, random);
  const sentences: string[] = [];
  while (words.length > 0) {
    const sentence = words.splice(0, 8 + Math.floor(random() * 8)).join(' ');
    const end = ends[sentences.length];
    sentences.push(capitalise(end === undefined ? `${sentence}.` : `${sentence} ${end}.`));
  }
  return sentences.join(' ');
}

export function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
