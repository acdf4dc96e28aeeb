import type { Span } from '../../text/spans.ts';

/** The places in an element that `find` finds in its whole text, even where they run through several parts of it. */
export function rangesOf(element: Element | undefined, find: (text: string) => Span[]): Range[] {
  if (!element) return [];
  const pieces = listPieces(element);
  const text = pieces.map(({ node }) => node.data).join('');
  return find(text).flatMap(({ start, end }) => {
    const from = pieces.find((piece) => start < piece.start + piece.node.length);
    const to = pieces.find((piece) => end <= piece.start + piece.node.length);
    if (!from || !to) return [];
    const range = new Range();
    range.setStart(from.node, start - from.start);
    range.setEnd(to.node, end - to.start);
    return [range];
  });
}

function listPieces(element: Element): { node: Text; start: number }[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const pieces: { node: Text; start: number }[] = [];
  let start = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    pieces.push({ node, start });
    start += node.length;
  }
  return pieces;
}
