import { plainLinks, type Corpus } from '../corpus/corpus.ts';

/** Twenty queries that find something in a corpus: frequent and rare words, two words, a title. */
export function chooseQueries({ notes }: Corpus): string[] {
  return Array.from({ length: 20 }, (_, index) => {
    const note = notes[Math.floor((index * notes.length) / 20)];
    const text = plainLinks(note?.body ?? '').replaceAll(/\]\([^)]*\)/g, '');
    const words = text.match(/\b[a-z]{4,}\b/g) ?? [];
    const [one = '', other = ''] = words.slice(index * 3 + 7);
    if (index % 4 === 3) return (note?.title ?? '').toLowerCase();
    return index % 2 === 0 ? one : `${one} ${other}`;
  });
}
