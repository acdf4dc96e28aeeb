import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';

const longest = 200;

/** The first sentence of a text, in plain words. Undefined for a text without any. */
export function firstSentence(tree: Root, language: string): string | undefined {
  const words = tree.children
    .filter(({ type }) => type === 'paragraph')
    .map((paragraph) => toString(paragraph, { includeImageAlt: false, includeHtml: false }))
    .map((text) => text.replaceAll(/\s+/g, ' ').trim())
    .find((text) => /[\p{L}\p{N}]/u.test(text));
  if (words === undefined) return undefined;
  const [sentence] = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(words);
  const text = sentence?.segment.trim() ?? words;
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$/, '')}…`;
}
