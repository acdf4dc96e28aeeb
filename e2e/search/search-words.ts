import { listRecords, type SearchRecord } from '../../src/search/records.ts';
import { readProject } from '../../src/build/project.ts';
import { textRenderer } from '../../src/build/render-texts.ts';

/** A text of the garden with its words, as the tests look for them. */
export type FoundText = SearchRecord & { text: string; words: string[] };

export const isVoice = (voice: string) => (text: FoundText) => text.filter === voice;
export const isNote = (text: FoundText) => text.filter === 'notes';
export const isPractice = (text: FoundText) => text.filter === 'practices';

let texts: Promise<FoundText[]> | undefined;

/** Every text that can be found: the queries follow whatever the content says. */
export function readTexts(): Promise<FoundText[]> {
  texts ??= renderTexts();
  return texts;
}

async function renderTexts(): Promise<FoundText[]> {
  const project = await readProject(process.env);
  const { garden, links } = project;
  if (!garden) throw new Error('The content has mistakes; npm run check tells them.');
  const render = textRenderer({ ...project, links, report: () => undefined });
  return Promise.all(
    listRecords(garden).map(async (record) => {
      const { source, title, meta } = record;
      const text = 'text' in source ? source.text : (await render(source.path)).words;
      return { ...record, text, words: wordsOf([text, title, meta.line].join(' ')) };
    }),
  );
}

/** A word that only one of the texts has, in any form, and that text. Only texts that fit are asked. */
export function findOwnWord(texts: FoundText[], fits: (text: FoundText) => boolean) {
  for (const text of texts.filter(fits)) {
    const others = texts.filter((other) => other !== text).flatMap(({ words }) => words);
    const begins = new Set(others.map((word) => word.slice(0, 4)));
    const word = wordsOf(text.text).find(
      // A search finds every form of a word, so only a word without an ending is surely nobody else's.
      (one) => /^[a-z]{7,}(?<!ing|ed|s)$/.test(one) && !begins.has(one.slice(0, 4)),
    );
    if (word) return { word, text };
  }
  throw new Error('No text that fits has a word of its own.');
}

/** Four words that follow each other in one text and in no other, without anything between them. */
export function findOwnPhrase(texts: FoundText[], fits: (text: FoundText) => boolean) {
  for (const text of texts.filter(fits)) {
    const phrases = [
      ...text.text.matchAll(/(?<![\p{L}’])(?=([a-z]+ [a-z]+ [a-z]+ [a-z]+)(?![\p{L}’]))/gu),
    ];
    const phrase = phrases
      .map(([, one = '']) => one)
      .find((one) => texts.filter((other) => other.text.toLowerCase().includes(one)).length === 1);
    if (phrase) return { phrase, text };
  }
  throw new Error('No text that fits has a phrase of its own.');
}

/** A word with an accent that only one text has, as it stands and without the accent. */
export function findAccent(texts: FoundText[]) {
  for (const text of texts)
    for (const word of text.words) {
      const plain = word.normalize('NFD').replaceAll(/\p{M}/gu, '');
      const isOwn = texts.every((other) => other === text || !other.words.includes(word));
      if (plain !== word && /^[a-z]{4,}$/.test(plain) && isOwn) return { word, plain, text };
    }
  return undefined;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}
