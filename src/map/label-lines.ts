import { isUnspaced, wideCharacters } from '../text/scripts.ts';

const wide = new RegExp(`[${wideCharacters}]`, 'u');

/**
 * About how wide a text is drawn, in ems. No font is at hand while building, so that letters are taken a little wider than
 * most faces have them: a label may have room to spare, and never too little.
 */
export function estimateWidth(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + letterWidth(letter), 0);
}

function letterWidth(letter: string): number {
  if (/\p{M}/u.test(letter)) return 0;
  if (wide.test(letter)) return 1;
  if (/[mwMW@—…]/.test(letter)) return 0.9;
  if (/\p{Lu}/u.test(letter)) return 0.7;
  return /[iljtfI.,:;'’!| -]/.test(letter) ? 0.34 : 0.56;
}

/** A title in a few lines that are about as long as each other. What does not fit ends in an ellipsis. */
export function labelLines(
  title: string,
  { width, lines: most }: { width: number; lines: number },
): string[] {
  const parts = breakable(title, width);
  const lines = fill(parts, width);
  if (lines.length > most)
    return [...lines.slice(0, most - 1), cut(lines.slice(most - 1).join(' '), width)];
  return narrow(parts, lines, width);
}

/** The narrowest lines that are no more than these. */
function narrow(parts: readonly string[], lines: string[], width: number): string[] {
  const narrower = width - 0.5;
  const next = fill(parts, narrower);
  const isTooNarrow = parts.some((part) => estimateWidth(part.trim()) > narrower);
  return isTooNarrow || next.length > lines.length ? lines : narrow(parts, next, narrower);
}

/** Fills lines one after the other. Parts have the space that follows them. */
function fill(parts: readonly string[], width: number): string[] {
  const lines = [''];
  for (const part of parts) {
    const longer = (lines.at(-1) ?? '') + part;
    if (lines.at(-1) === '' || estimateWidth(longer.trimEnd()) <= width)
      lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** What stays on one line: words, with the space or the signs that follow them, and pieces of what is wider than a line. */
function breakable(title: string, width: number): string[] {
  const words = title.match(/\S+\s*/g) ?? [];
  return words.flatMap((word) => {
    if (isUnspaced(word)) return splitUnspaced(word);
    return estimateWidth(word.trim()) > width ? (word.match(/.{1,8}/gsu) ?? []) : [word];
  });
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });
const opens = /[\p{Ps}\p{Pi}]$/u;
/** What no line begins with. */
const follows = /^[\p{Pe}\p{Pf}\p{Po}\sーぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u;

/** A run of Chinese, Japanese or another script without spaces, in its words. */
function splitUnspaced(run: string): string[] {
  const parts: string[] = [];
  for (const { segment } of segmenter.segment(run)) {
    const before = parts.at(-1);
    if (before !== undefined && (opens.test(before) || follows.test(segment)))
      parts[parts.length - 1] = before + segment;
    else parts.push(segment);
  }
  return parts;
}

function cut(text: string, width: number): string {
  const letters = Array.from(text);
  while (estimateWidth(`${letters.join('')}…`) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
