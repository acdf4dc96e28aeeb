import type { Corpus } from '../corpus/corpus.ts';

/** Twenty queries that find something in a corpus: frequent and rare words, two words, a title. */
export function chooseQueries({ notes }: Corpus): string[] {
  return Array.from({ length: 20 }, (_, index) => {
    const note = notes[Math.floor((index * notes.length) / 20)];
    const words = (note?.body ?? '').match(/\b[a-z]{4,}\b/g) ?? [];
    const [one = '', other = ''] = [words[index * 3], words[index * 3 + 1]];
    if (index % 4 === 3) return (note?.title ?? '').toLowerCase();
    return index % 2 === 0 ? one : `${one} ${other}`;
  });
}
