/** Words as they stand in the square brackets of a link, with nothing in them that Markdown would take for a sign. */
export function escapeWords(words: string): string {
  return words.replaceAll(/[\\`*_[\]<>~|]/g, '\\$&');
}

/** A text as it is told to its author: in one line and in quotation marks, cut off where it is long. */
export function quote(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return `“${line.length > 50 ? `${line.slice(0, 49)}…` : line}”`;
}
