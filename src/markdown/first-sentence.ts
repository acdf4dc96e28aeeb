import type { Nodes, Root } from 'mdast';
import { isTagLine } from './arrange.ts';
import { readWords, segmenterOf } from './sentences.ts';

const longest = 200;
const unsaid = new Set(['tag', 'inlineMath', 'footnoteReference']);

/** The plain words of a text's first paragraph. Undefined for a text without any. */
export function openingWords({ children }: Root): string | undefined {
  return firstWords(children.filter(isParagraph)) ?? firstWords(children);
}

/** The first sentence of an opening, for a list of texts. */
export function firstSentence(words: string, language: string): string {
  const [sentence] = segmenterOf(language).segment(words);
  const text = sentence?.segment.trim() ?? words;
  if (text.length <= longest) return text;
  return `${text
    .slice(0, longest - 1)
    .replace(/\s+\S*$/, '')
    .toWellFormed()}…`;
}

function isParagraph({ type }: Nodes): boolean {
  return type === 'paragraph';
}

/** The words of the first paragraph that has any, be it in a list or a quotation. */
function firstWords(nodes: readonly Nodes[]): string | undefined {
  for (const node of nodes) {
    if (node.type === 'footnoteDefinition' || node.type === 'heading') continue;
    const isWords = node.type === 'paragraph' && !isTagLine(node.children);
    const words = isWords ? plainWords(node) : 'children' in node && firstWords(node.children);
    if (words) return words;
  }
  return undefined;
}

/** A callout begins with its kind and its title. */
function plainWords(node: Nodes): string | undefined {
  const words = readWords(node, unsaid).words.replace(/^\s*\[![^\]\n]+\].*/, '');
  return /[\p{L}\p{N}]/u.test(words)
    ? words
        .replaceAll(/\s+(?=[\s.,])/g, '')
        .replaceAll(/\s/g, ' ')
        .trim()
    : undefined;
}
