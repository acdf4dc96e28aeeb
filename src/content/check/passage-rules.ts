import { findQuote } from '../../markdown/passages.ts';
import { mistakeAt, type Finding, type Mistake } from '../mistake.ts';
import { listDraftFiles } from './drafts.ts';
import type { ParsedContent, ParsedStance } from './parsed-content.ts';

/** The words that turns quote stand once in the stance before, and in the stance itself. */
export function findPassageMistakes({ stances, files }: ParsedContent): Mistake[] {
  const drafts = listDraftFiles(files);
  return [...Map.groupBy(stances, ({ lesson }) => lesson).values()].flatMap((own) => {
    const ordered = own.toSorted((a, b) => a.number - b.number);
    return ordered.flatMap((stance) => {
      // A published stance follows the one that readers see before it; a draft is judged as if all were published.
      const earlier = ordered.slice(0, ordered.indexOf(stance));
      const isHidden = ({ file }: ParsedStance) => drafts.has(file.path);
      const before = earlier.findLast((other) => isHidden(stance) || !isHidden(other));
      return judgeTurns(stance, before);
    });
  });
}

function judgeTurns({ file, fields }: ParsedStance, before: ParsedStance | undefined): Mistake[] {
  return (fields.turns ?? []).flatMap((turn, index) =>
    [
      { field: 'then', quote: 'then' in turn ? turn.then : undefined, source: before?.file },
      { field: 'passage', quote: turn.passage, source: file },
    ].flatMap(({ field, quote, source }) => {
      if (quote === undefined || !source?.body) return [];
      const found = countPlaces(source.body.texts, quote);
      return found === 1
        ? []
        : [mistakeAt(file, ['turns', index, field], misquoted(quote, source.path, found))];
    }),
  );
}

function countPlaces(texts: readonly { text: string }[], quote: string): number {
  return texts.reduce((count, { text }) => {
    const first = findQuote(text, quote);
    const again = first >= 0 && findQuote(text, quote, first + 1) >= 0;
    return count + (first < 0 ? 0 : again ? 2 : 1);
  }, 0);
}

const misquoted = (quote: string, path: string, found: number): Finding => ({
  expected: `a few words that stand once in one paragraph of ${path}`,
  found:
    found === 0 ? `“${quote}”, which is not there` : `“${quote}”, which is there more than once`,
  mend:
    found === 0
      ? 'Copy the words from that text, without marks of emphasis and without figures that the garden works out.'
      : 'Quote a few more words around them.',
});
