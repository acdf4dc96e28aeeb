/** Letters of scripts that write words without spaces between them. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;

/**
 * The words of a sentence, each with the marks and the space behind it, so that together they are the sentence. Where a
 * script has no spaces, words are those of `Intl.Segmenter`.
 */
export function splitWords(sentence: string, language: string): string[] {
  const words: string[] = [];
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  for (const { segment } of segmenter.segment(sentence.trim())) {
    const last = words.at(-1) ?? ' ';
    const begins = /\s$/.test(last) || (unspaced.test(last) && /[\p{L}\p{N}]/u.test(segment));
    if (begins) words.push(segment);
    else words[words.length - 1] = last + segment;
  }
  return words;
}
