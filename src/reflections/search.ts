import { foldText } from '../text/fold.ts';
import { beginningPattern, findPattern } from '../text/match-words.ts';
import { cutExcerpt } from './excerpt.ts';
import type { ExcerptPart } from '../text/spans.ts';
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
    const patterns = readWords(query).map(beginningPattern);
    return prepared.flatMap(({ reflection, texts }) => {
      const hits = texts.map((one) => ({
        ...one,
        found: patterns.map((pattern) => findPattern(one.folded, pattern)),
      }));
      const hasAll = patterns.every((_, index) => hits.some(({ found }) => found[index]?.length));
      if (!hasAll) return [];
      const excerpts = hits
        .filter(({ found }) => found.some(({ length }) => length > 0))
        .slice(0, mostExcerpts)
        .map(({ part, text, found }) => ({ part, excerpt: cutExcerpt(text, found.flat()) }));
      return [{ reflection, excerpts }];
    });
  };
}

/** The words of a query, folded, each once. */
function readWords(query: string): string[] {
  const folded = foldText(query.slice(0, longestQuery)).text;
  const words = folded.split(/[\s"“”„«»「」『』]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return [...new Set(words)];
}

/** Every text of a reflection, the reader's own words before the garden's. */
function listTexts(reflection: Reflection): Text[] {
  const texts =
    reflection.kind === 'practice'
      ? listPracticeTexts(reflection)
      : [
          ...reflection.stances.flatMap(({ text, dated }): Text[] => [
            { part: 'stance', text },
            { part: 'stance', text: dated },
          ]),
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
