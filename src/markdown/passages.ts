import type { Element, Parents, Root, Text } from 'hast';
import type { Passage } from '../garden/pairs.ts';
import { create, text } from './hast.ts';

/**
 * Marks the words that turns quote, so that a turn can point at them. The first piece of a passage has its id; a passage
 * has several where it reaches into a link or out of an emphasis. The check has seen that the words are there.
 */
export function markPassages(tree: Root, passages: readonly Passage[]): void {
  for (const passage of passages) {
    const found = findBlock(tree, normalizeQuote(passage.quote));
    if (found) markIn(found, passage);
  }
}

/** Where words stand in a text; -1 where they do not. Quotation marks count as the same however they are typed. */
export function findQuote(within: string, quote: string, from = 0): number {
  return unify(within).indexOf(normalizeQuote(quote), from);
}

/** Letter for letter, so that places in the text stay what they are. */
function unify(words: string): string {
  return words.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"').replaceAll(/\s/g, ' ');
}

function normalizeQuote(quote: string): string {
  return unify(quote).trim().replaceAll(/ +/g, ' ');
}

type Piece = { node: Text; parent: Parents; start: number };
type Found = { pieces: Piece[]; start: number; end: number };

/** Elements that hold words of one line of thought, and no others of these. */
const blocks = /^(?:p|li|h[1-6]|td|th|dt|dd|summary)$/;

function findBlock(parent: Parents, quote: string): Found | undefined {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    const inner = findBlock(child, quote);
    if (inner) return inner;
    if (!blocks.test(child.tagName)) continue;
    const pieces = listPieces(child);
    const start = findQuote(pieces.map(({ node }) => node.value).join(''), quote);
    if (start >= 0) return { pieces, start, end: start + quote.length };
  }
  return undefined;
}

function listPieces(element: Element): Piece[] {
  const pieces: Piece[] = [];
  let length = 0;
  const walk = (parent: Parents): void => {
    for (const node of parent.children) {
      // The number of a footnote is no part of what is said.
      if (node.type === 'element' && node.tagName !== 'sup') walk(node);
      if (node.type !== 'text') continue;
      pieces.push({ node, parent, start: length });
      length += node.value.length;
    }
  };
  walk(element);
  return pieces;
}

function markIn({ pieces, start, end }: Found, { id, turn }: Passage): void {
  let isFirst = true;
  for (const { node, parent, start: at } of pieces) {
    const [from, to] = [Math.max(0, start - at), Math.min(node.value.length, end - at)];
    if (from >= to) continue;
    const mark = create('span', [text(node.value.slice(from, to))], {
      ...(isFirst && { id }),
      className: ['passage'],
      dataTurn: turn,
    });
    const around = [text(node.value.slice(0, from)), mark, text(node.value.slice(to))];
    const kept = around.filter((part) => part.type !== 'text' || part.value !== '');
    parent.children.splice(parent.children.indexOf(node), 1, ...kept);
    isFirst = false;
  }
}
