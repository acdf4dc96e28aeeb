import { startsUnspaced } from '../text/scripts.ts';

/** Texts of a practice beside each other, parted as the script of the first parts what is of one kind. */
export function joinTexts(texts: readonly string[]): string {
  const [first = ''] = texts;
  if (startsUnspaced.test(first)) return texts.join('、');
  return texts.join(/^\P{L}*\p{Script=Arabic}/u.test(first) ? '؛ ' : '; ');
}
