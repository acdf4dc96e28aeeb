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
    // From the end, since every element that is put in cuts a text in two.
    .toReversed()
    .filter(({ startContainer, endContainer }) => startContainer === endContainer)
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
