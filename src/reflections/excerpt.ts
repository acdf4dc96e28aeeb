import type { ExcerptPart, Span } from '../text/spans.ts';

/** A passage around what was found. Marks count from the excerpt's own beginning; the text is to be shown as text. */
export type Excerpt = {
  text: string;
  marks: Span[];
  /** Whether something was cut away before, or after. */
  isCutBefore: boolean;
  isCutAfter: boolean;
};

/** How much of a text is shown before the first mark, and altogether, in UTF-16 units. */
const before = 50;
const longest = 180;

/** The passage of a text around the first place that was found, with every mark in it. */
export function cutExcerpt(text: string, found: readonly Span[]): Excerpt {
  const spans = joinSpans(found);
  const first = spans[0]?.start ?? 0;
  const start = first <= before ? 0 : afterSpace(text, first - before, first);
  const end = Math.max(beforeSpace(text, start, start + longest), spans[0]?.end ?? 0);
  return {
    text: text.slice(start, end),
    marks: spans
      .filter((span) => span.end <= end)
      .map((span) => ({ start: span.start - start, end: span.end - start })),
    isCutBefore: start > 0,
    isCutAfter: end < text.length,
  };
}

/** The same as stretches of text, marked or not, with an ellipsis where something was cut away. */
export function splitExcerpt({ text, marks, isCutBefore, isCutAfter }: Excerpt): ExcerptPart[] {
  const plain = (part: string): ExcerptPart => ({ text: part, isMarked: false });
  const parts = marks.flatMap(({ start, end }, index) => [
    plain(text.slice(marks[index - 1]?.end ?? 0, start)),
    { text: text.slice(start, end), isMarked: true },
  ]);
  return [
    plain(isCutBefore ? '… ' : ''),
    ...parts,
    plain(text.slice(marks.at(-1)?.end ?? 0) + (isCutAfter ? ' …' : '')),
  ].filter((part) => part.text !== '');
}

/** In order, with overlapping and touching ones made one. */
function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** A place to begin where a word does, and never in the middle of a character. */
function afterSpace(text: string, from: number, limit: number): number {
  const space = text.slice(from, limit).search(/\s/);
  if (space !== -1) return from + space + 1;
  return isInCharacter(text, from) ? from + 1 : from;
}

function beforeSpace(text: string, start: number, end: number): number {
  if (end >= text.length) return text.length;
  const space = text.lastIndexOf(' ', end);
  if (space > start + longest / 2) return space;
  return isInCharacter(text, end) ? end - 1 : end;
}

function isInCharacter(text: string, place: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text.charAt(place));
}
