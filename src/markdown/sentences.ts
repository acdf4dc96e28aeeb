import type { Nodes } from 'mdast';

type Words = { words: string; links: { node: Nodes; start: number; end: number }[] };

const longest = 300;

/** The plain words of a block, and where in them its links stand. Kinds of nodes in `without` say nothing. */
export function readWords(block: Nodes, without?: ReadonlySet<string>): Words {
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
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'inlineMath':
    case 'tag':
      return node.value;
    case 'embed':
      return /[^\dx]/.test(node.words ?? '') ? (node.words ?? '') : node.target;
    case 'image':
      return node.alt ?? '';
    case 'break':
      return '\n';
    default:
      return '';
  }
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
export function segmenterOf(language: string): Intl.Segmenter {
  const segmenter =
    segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, segmenter);
  return segmenter;
}

/** What of a long sentence stands around a place in it. */
function cutAround(sentence: string, start: number, end: number): string {
  if (sentence.length <= longest) return clean(sentence);
  const room = Math.max(0, longest - 2 - (end - start));
  const from = Math.max(0, Math.min(start - Math.floor(room / 2), sentence.length - longest + 2));
  const words = sentence.slice(from, from + longest - 2);
  const before = from > 0 ? words.replace(/^\S*\s+/, '') : words;
  const isCut = from + longest - 2 < sentence.length;
  const text = clean(isCut ? before.replace(/\s+\S*$/, '') : before).toWellFormed();
  return `${from > 0 ? '…' : ''}${text}${isCut ? '…' : ''}`;
}

function clean(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim();
}
