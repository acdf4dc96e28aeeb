import { fillQuotes } from '../quote.ts';
import type { WrittenQuestion } from './question.ts';

/** What stands in the words of a repetition for the answer before it. */
export const lastName = 'last';

/** A question of a file, with the place it is written at there. A repetition stands where what it repeats does. */
export type Expanded = { question: WrittenQuestion & { repeats?: string }; index: number };

/** The questions of a file with every repetition as a question of its own, shown only if the one before is answered. */
export function expandAgain(questions: readonly WrittenQuestion[]): Expanded[] {
  return questions.flatMap((question, index): Expanded[] => {
    if (question.kind !== 'text' || !question.again) return [{ question, index }];
    const { again, ...base } = question;
    const { id, kind, theme } = base;
    const repetitions = listRepetitions(id, again.upTo).map((name, place, names) => {
      const before = names[place - 1] ?? id;
      // A quote of any other answer stays as it is.
      const quoteLast = (text: string) =>
        fillQuotes(text, (quoted) => `{{${quoted === lastName ? before : quoted}}}`);
      const ask = quoteLast(again.ask);
      const hint = again.hint && quoteLast(again.hint);
      const when = { question: before, answered: true };
      return { question: { kind, id: name, theme, ask, hint, when, repeats: id }, index };
    });
    return [{ question: base, index }, ...repetitions];
  });
}

/** The ids of a question's repetitions. They are permanent, as its own is. */
export function listRepetitions(id: string, upTo: number): string[] {
  return Array.from({ length: upTo - 1 }, (_, place) => `${id}-${String(place + 2)}`);
}
