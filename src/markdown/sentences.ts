import type { Nodes, Root } from 'mdast';
import { isTagLine } from './arrange.ts';

type Words = { words: string; links: { node: Nodes; start: number; end: number }[] };

/** How many characters are shown of a sentence around a link, and of the first of a text. */
const longest = { around: 300, first: 200 };

const spoken = new Set(['text', 'inlineCode', 'inlineMath', 'tag']);
/** What an opening leaves out. */
const unsaid = new Set(['tag', 'inlineMath', 'footnoteReference']);

/** The plain words of a block, and where in them its links stand. Kinds of nodes in `without` say nothing. */
function readWords(block: Nodes, without?: ReadonlySet<string>): Words {
  const all: Words = { words: '', links: [] };
  const read = (node: Nodes) => {
    if (without?.has(node.type)) return;
    const link = { node, start: all.words.length, end: 0 };
    if (/^(?:link|wikiLink|embed)$/.test(node.type)) all.links.push(link);
    all.words += ownWords(node);
    if ('children' in node) node.children.forEach(read);
    link.end = all.words.length;
  };
  read(block);
  return all;
}

function ownWords(node: Nodes): string {
  if ('value' in node) return spoken.has(node.type) ? node.value : '';
  if (node.type === 'embed')
    return /[^\dx]/.test(node.words ?? '') ? (node.words ?? '') : node.target;
  if (node.type === 'image') return node.alt ?? '';
  return node.type === 'break' ? '\n' : '';
}

/**
 * The sentence around every link, in plain words. In a list, a table or a heading that is all that stands beside it. For
 * a definition it is the sentence of the first link by its name.
 */
export function collectSentences(nodes: readonly Nodes[], language: string): Map<Nodes, string> {
  const sentences = new Map<Nodes, string>();
  const byName = new Map<string, string>();
  const inLists = new Set<Nodes>();
  for (const node of nodes) {
    if (node.type === 'listItem') node.children.forEach((child) => inLists.add(child));
    if (!/^(?:paragraph|heading|tableCell)$/.test(node.type)) continue;
    const { words, links } = readWords(node);
    if (links.length === 0) continue;
    const isSentence = node.type === 'paragraph' && !inLists.has(node);
    const parts = isSentence ? segmenterOf(language).segment(words) : undefined;
    for (const { node: link, start, end } of links) {
      const part = parts?.containing(Math.min(start, words.length - 1));
      const { segment, index } = part ?? { segment: words, index: 0 };
      const sentence = cutAround(segment, start - index, end - index);
      sentences.set(link, sentence);
      if ('identifier' in link && !byName.has(link.identifier))
        byName.set(link.identifier, sentence);
    }
  }
  for (const node of nodes)
    if (node.type === 'definition') sentences.set(node, byName.get(node.identifier) ?? '');
  return sentences;
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Tells sentences apart; one for each language, because to make one takes longer than to use it. */
function segmenterOf(language: string): Intl.Segmenter {
  const segmenter =
    segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, segmenter);
  return segmenter;
}

/** What of a long sentence stands around a place in it. */
function cutAround(sentence: string, start: number, end: number): string {
  if (sentence.length <= longest.around) return clean(sentence);
  const most = longest.around - 2;
  const room = Math.max(0, most - (end - start));
  const from = Math.max(0, Math.min(start - Math.floor(room / 2), sentence.length - most));
  const words = sentence.slice(from, from + most);
  const before = from > 0 ? words.replace(/^\S*\s+/, '') : words;
  const isCut = from + most < sentence.length;
  const text = clean(isCut ? before.replace(/\s+\S*$/, '') : before).toWellFormed();
  return `${from > 0 ? '…' : ''}${text}${isCut ? '…' : ''}`;
}

function clean(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim();
}

/** The plain words of a text's first paragraph. Undefined for a text without any. */
export function openingWords({ children }: Root): string | undefined {
  return firstWords(children.filter(({ type }) => type === 'paragraph')) ?? firstWords(children);
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
function plainWords(node: Nodes): string {
  const words = readWords(node, unsaid).words.replace(/^\s*\[![^\]\n]+\].*/, '');
  return /[\p{L}\p{N}]/u.test(words) ? clean(words.replaceAll(/\s+(?=[\s.,])/g, '')) : '';
}

/** The first sentence of an opening, for a list of texts. */
export function firstSentence(words: string, language: string): string {
  const [sentence] = segmenterOf(language).segment(words);
  const text = sentence?.segment.trim() ?? words;
  if (text.length <= longest.first) return text;
  const shown = text.slice(0, longest.first - 1).replace(/\s+\S*$/, '');
  return `${shown.toWellFormed()}…`;
}
