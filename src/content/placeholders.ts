/** How a place that an author has yet to fill begins. What follows says what belongs there. */
const mark = '(to write)';

/** A place to fill, as the commands leave it. */
export function placeholder(what: string): string {
  return `${mark} ${what}`;
}

/** True for a place that nobody has filled yet, be it an item of a list or the words of a picture. */
export function isPlaceholder(text: string): boolean {
  return text
    .replace(/^[^\p{L}(]+/u, '')
    .toLowerCase()
    .startsWith(mark);
}
