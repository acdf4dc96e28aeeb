const name = 'found';

/** Marks stretches of the page, and gives the way to take the marks off again. */
export function highlight(ranges: readonly Range[]): () => void {
  return 'highlights' in CSS ? paint(ranges) : wrap(ranges);
}

/** Paints without touching the page. */
function paint(ranges: readonly Range[]): () => void {
  CSS.highlights.set(name, new Highlight(...ranges));
  return () => void CSS.highlights.delete(name);
}

/** Where a browser cannot paint, each stretch inside one text gets an element of its own. */
function wrap(ranges: readonly Range[]): () => void {
  const marks = ranges
    .flatMap(cutAtElements)
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

/** The parts of a stretch that stand in one text each: a phrase may begin before a link and end in it. */
function cutAtElements(range: Range): Range[] {
  const { startContainer, endContainer } = range;
  if (startContainer === endContainer) return [range];
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  const parts: Range[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!range.intersectsNode(node)) continue;
    const part = new Range();
    part.selectNodeContents(node);
    if (node === startContainer) part.setStart(node, range.startOffset);
    if (node === endContainer) part.setEnd(node, range.endOffset);
    // What stands between two paragraphs is no text.
    if (part.toString().trim() !== '') parts.push(part);
  }
  return parts;
}
