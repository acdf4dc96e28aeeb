import type { Span } from '../../text/spans.ts';

const name = 'found';

/** Marks stretches of an element, and gives the way to take the marks off again. */
export function highlight(place: Element, ranges: readonly Range[]): () => void {
  const unmark = 'highlights' in CSS ? paint(ranges) : wrap(ranges);
  const unfollow = followTranslation(place, ranges);
  return () => {
    unfollow();
    unmark();
  };
}

/** The places in an element that `find` finds in its whole text, even where they run through several of its nodes. */
export function rangesOf(element: Element, find: (text: string) => Span[]): Range[] {
  let length = 0;
  const pieces = listTexts(element).map((node) => ({
    node,
    start: length,
    end: (length += node.length),
  }));
  const text = pieces.map(({ node }) => node.data).join('');
  return find(text).flatMap(({ start, end }) => {
    const from = pieces.find((piece) => start < piece.end);
    const to = pieces.find((piece) => end <= piece.end);
    if (!from || !to) return [];
    const range = new Range();
    range.setStart(from.node, start - from.start);
    range.setEnd(to.node, end - to.start);
    return [range];
  });
}

function listTexts(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  return texts;
}

/** Paints without touching the page. */
function paint(ranges: readonly Range[]): () => void {
  CSS.highlights.set(name, new Highlight(...ranges));
  return () => void CSS.highlights.delete(name);
}

/** Where a browser cannot paint, each stretch inside one text gets an element of its own. */
function wrap(ranges: readonly Range[]): () => void {
  const marks = ranges
    .flatMap(splitByText)
    // From the end, since every element that is put in cuts a text in two.
    .toReversed()
    .map((range) => {
      const mark = document.createElement('mark');
      range.surroundContents(mark);
      return mark;
    });
  return () => {
    for (const mark of marks) {
      const { parentNode } = mark;
      mark.replaceWith(...mark.childNodes);
      parentNode?.normalize();
    }
  };
}

/** The parts of a stretch that are in one text each: a phrase may begin before a link and end in it. */
function splitByText(range: Range): Range[] {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (startContainer === endContainer) return [range];
  return (
    listTexts(range.commonAncestorContainer)
      .filter((text) => range.intersectsNode(text))
      .map((text) => {
        const part = new Range();
        part.selectNodeContents(text);
        if (text === startContainer) part.setStart(text, startOffset);
        if (text === endContainer) part.setEnd(text, endOffset);
        return part;
      })
      // What is between two paragraphs is no text.
      .filter((part) => part.toString().trim() !== '')
  );
}

/**
 * A browser that translates the page replaces each text by an element, and leaves a mark in it with no extent just before
 * that element. From then on the translation of the whole text is what is marked.
 */
function followTranslation(place: Element, ranges: readonly Range[]): () => void {
  const observer = new MutationObserver(() => {
    for (const range of ranges) {
      const { startContainer, startOffset, collapsed } = range;
      const translation = startContainer.childNodes[startOffset];
      if (collapsed && translation instanceof Element) range.selectNode(translation);
    }
  });
  observer.observe(place, { childList: true, subtree: true });
  return () => observer.disconnect();
}
