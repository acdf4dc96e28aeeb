/** Runs in the page: the most characters that a line of its text has, as it is set, with that line. */
export function findLongestLine() {
  let longest = { characters: 0, line: '' };
  for (const paragraph of document.querySelectorAll('.prose > p')) {
    const lines = new Map<number, string>();
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      if (text.parentElement?.closest('sup')) continue;
      for (const { 0: word, index } of (text.textContent ?? '').matchAll(/\s*\S+|\s+/g)) {
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        // Only a word that is broken has to be looked at letter by letter.
        const length = range.getClientRects().length > 1 ? 1 : word.length;
        for (let start = index; start < index + word.length; start += length) {
          range.setStart(text, start);
          range.setEnd(text, start + length);
          const line = Math.round(range.getBoundingClientRect().bottom);
          const letters = word.slice(start - index, start - index + length);
          lines.set(line, (lines.get(line) ?? '') + letters);
        }
      }
    }
    for (const line of lines.values()) {
      const characters = line.trim().length;
      if (characters > longest.characters) longest = { characters, line };
    }
  }
  return longest;
}
