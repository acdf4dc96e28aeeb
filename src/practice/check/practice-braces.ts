import { fillQuotes } from '../quote.ts';
import type { PlacedMistake } from '../../content/mistake.ts';
import type { PracticeFields } from '../schema/practice-schema.ts';
import { isRecord } from '../../text/record.ts';

/** Braces that a reader would see: a quote that is not closed, or one where nothing is quoted. */
export function findBraces(practice: PracticeFields): PlacedMistake[] {
  return listTexts(practice, []).flatMap(({ text, path }) => {
    const seen = canQuote(path) ? fillQuotes(text, () => '') : text;
    const [brace] = /\{\{|\}\}/.exec(seen) ?? [];
    if (brace === undefined) return [];
    return [
      {
        path,
        expected: 'quotes such as {{name}}, in what is asked, its hint, or a line of the draft',
        found: JSON.stringify(brace),
        mend: canQuote(path)
          ? 'Write two braces before the id of the question, and two after it.'
          : 'Write it without a quote.',
      },
    ];
  });
}

function canQuote([first, ...rest]: PropertyKey[]): boolean {
  const last = rest.at(-1);
  return first === 'draft' ? rest[0] === 'lines' : last === 'ask' || last === 'hint';
}

function listTexts(value: unknown, path: PropertyKey[]): { text: string; path: PropertyKey[] }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (Array.isArray(value)) {
    return value.flatMap((entry: unknown, index) => listTexts(entry, [...path, index]));
  }
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => listTexts(inner, [...path, name]));
}
