import { mergeSpans, splitBySpans, type ExcerptPart, type Span } from '../text/spans.ts';

/** How much of a text is shown before the first mark, and altogether, in UTF-16 units. */
const before = 50;
const longest = 180;

/**
 * The passage of a text around the first place that was found, with every mark in it, and an ellipsis where something was
 * cut away. It is to be shown as text.
 */
export function cutExcerpt(text: string, found: readonly Span[]): ExcerptPart[] {
  const spans = mergeSpans(found, 'touching');
  const first = spans[0]?.start ?? 0;
  const start = first <= before ? 0 : afterSpace(text, first - before, first);
  const end = Math.max(beforeSpace(text, start, start + longest), spans[0]?.end ?? 0);
  const head = start > 0 ? '… ' : '';
  const tail = end < text.length ? ' …' : '';
  const shift = head.length - start;
  const marks = spans
    .filter((span) => span.end <= end)
    .map((span) => ({ start: span.start + shift, end: span.end + shift }));
  return splitBySpans(head + text.slice(start, end) + tail, marks);
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
