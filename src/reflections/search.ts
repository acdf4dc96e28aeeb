import { foldText, unfoldSpan, type Folded } from '../text/fold.ts';
import { cutExcerpt } from './excerpt.ts';
import { isUnspaced } from '../text/scripts.ts';
import type { ExcerptPart, Span } from '../text/spans.ts';
import type { PracticeReflection, Reflection } from './reflection.ts';

/** A reflection in which every word of the query occurs, and where. */
export type Match = { reflection: Reflection; excerpts: Passage[] };

/** An excerpt, and what it is of. */
export type Passage = { part: TextPart; excerpt: ExcerptPart[] };

type TextPart = 'goal' | 'answer' | 'note' | 'stance' | 'title' | 'question' | 'outcome';
type Text = { part: TextPart; text: string };

/** The most passages that are shown of one reflection. */
const mostExcerpts = 3;

/** The longest query that is looked for, in UTF-16 units: beyond it, typing would become slow. */
const longestQuery = 200;

const letter = /[\p{L}\p{N}]/u;

/**
 * Makes a search over reflections, which keep their order in what is found. Folding is done once, so that it answers as
 * fast as somebody types. A word matches where another begins with it; every word must occur somewhere. Without a word
 * everything is found, with no excerpts.
 */
export function prepareSearch(reflections: readonly Reflection[]): (query: string) => Match[] {
  const prepared = reflections.map((reflection) => ({
    reflection,
    texts: listTexts(reflection).map((text) => ({ ...text, folded: foldText(text.text) })),
  }));
  return (query) => {
    const words = readWords(query);
    return prepared.flatMap(({ reflection, texts }) => {
      const hits = texts.map((text) => ({
        text,
        found: words.map((word) => findWord(text.folded, word)),
      }));
      const hasAll = words.every((_, index) => hits.some(({ found }) => found[index]?.length));
      if (!hasAll) return [];
      const excerpts = hits
        .filter(({ found }) => found.some(({ length }) => length > 0))
        .slice(0, mostExcerpts)
        .map(({ text: { part, text }, found }) => ({
          part,
          excerpt: cutExcerpt(text, found.flat()),
        }));
      return [{ reflection, excerpts }];
    });
  };
}

/** The words of a query, folded, each once. */
function readWords(query: string): string[] {
  const folded = foldText(query.slice(0, longestQuery)).text;
  return [...new Set(folded.split(/[\s"“”„«»「」『』]+/).filter((word) => letter.test(word)))];
}

/** Where a word occurs in a text, as places of the text itself. */
function findWord(folded: Folded, word: string): Span[] {
  const { text } = folded;
  const isAnywhere = isUnspaced(word.charAt(0));
  const spans: Span[] = [];
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
    const before = text.charAt(at - 1);
    if (!isAnywhere && letter.test(before) && !isUnspaced(before)) continue;
    spans.push(unfoldSpan(folded, { start: at, end: at + word.length }));
  }
  return spans;
}

/** Every text of a reflection, the reader's own words before the garden's. */
function listTexts(reflection: Reflection): Text[] {
  const texts =
    reflection.kind === 'practice'
      ? listPracticeTexts(reflection)
      : [
          ...reflection.stances.map(({ text }): Text => ({ part: 'stance', text })),
          { part: 'title' as const, text: reflection.title },
        ];
  return texts.filter(({ text }) => text !== '');
}

function listPracticeTexts({ goal, questions, note, title, outcome }: PracticeReflection): Text[] {
  const made = outcome?.made?.flatMap((one) => [one.title, ...one.says]) ?? [];
  const said = outcome ? [outcome.title, ...outcome.says, ...made, outcome.try, outcome.carry] : [];
  return [
    { part: 'goal', text: goal },
    ...questions.map(({ text }): Text => ({ part: 'answer', text })),
    { part: 'note', text: note },
    { part: 'title', text: title },
    ...questions.map(({ ask }): Text => ({ part: 'question', text: ask })),
    ...said.map((text): Text => ({ part: 'outcome', text })),
  ];
}
