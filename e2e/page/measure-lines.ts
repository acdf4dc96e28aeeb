/** Runs in the page: the most characters that a line of its text has, as it is set, with that line. */
export function findLongestLine() {
  let longest = { characters: 0, line: '' };
  for (const paragraph of document.querySelectorAll('.prose > p')) {
    const lines = new Map<number, string>();
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      if (text.parentElement?.closest('sup')) continue;
      const letters = text.textContent ?? '';
      for (let index = 0; index < letters.length; index++) {
        range.setStart(text, index);
        range.setEnd(text, index + 1);
        const line = Math.round(range.getBoundingClientRect().bottom);
        lines.set(line, (lines.get(line) ?? '') + letters.charAt(index));
      }
    }
    for (const line of lines.values()) {
      const characters = line.trim().length;
      if (characters > longest.characters) longest = { characters, line };
    }
  }
  return longest;
}
