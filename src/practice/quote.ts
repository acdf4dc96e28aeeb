import { startsUnspaced } from '../text/scripts.ts';

/** An answer quoted by the id of its question, and the mark that ends the sentence after it. */
const quotePattern = /\{\{([^{}]*)\}\}([.?!…。？！؟۔]?)/gu;

/** The ids that a text quotes, each as often as it does. */
export function findQuotes(text: string): string[] {
  return [...text.matchAll(quotePattern)].map(([, id = '']) => id);
}

/** A text with words in the place of its quotes. Where a sentence ends with one, it has one mark at its end. */
export function fillQuotes(text: string, wordsOf: (id: string) => string): string {
  return text.replace(quotePattern, (_, id: string, mark: string) => {
    const words = wordsOf(id).trim();
    if (isFullStop(mark) && /[.?!…。？！؟۔]$/u.test(words)) return words;
    return mark ? words.replace(/[.。۔]$/u, '') + mark : words;
  });
}

function isFullStop(mark: string): boolean {
  return mark !== '' && '.。۔'.includes(mark);
}

/** A question with the same words in the place of all that it quotes, for those who read it without answers. */
export function fillAsked<T extends { ask: string; hint?: string | undefined }>(
  question: T,
  wordsOf: (id: string) => string,
): T {
  const { ask, hint } = question;
  return {
    ...question,
    ask: fillQuotes(ask, wordsOf),
    hint: hint && fillQuotes(hint, wordsOf),
  };
}

/** Texts of a practice beside each other, parted as the script of the first parts what is of one kind. */
export function joinTexts(texts: readonly string[]): string {
  const [first = ''] = texts;
  if (startsUnspaced.test(first)) return texts.join('、');
  return texts.join(/^\P{L}*\p{Script=Arabic}/u.test(first) ? '؛ ' : '; ');
}
