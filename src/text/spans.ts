/** A stretch of a text, by the offsets of its first UTF-16 unit and of the one after its last. */
export type Span = { start: number; end: number };

/** A piece of an excerpt, marked where it is what was searched for. */
export type ExcerptPart = { text: string; isMarked: boolean };

/** The whole text of an excerpt. */
export function textOf(parts: readonly ExcerptPart[]): string {
  return parts.map(({ text }) => text).join('');
}

/** Spans in their order, with those made one that overlap, or that touch as well. */
export function mergeSpans(spans: readonly Span[], which: 'overlapping' | 'touching'): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && (start < last.end || (which === 'touching' && start === last.end)))
      last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** A text in pieces, marked where the spans are. These are in order, and apart. */
export function splitBySpans(text: string, spans: readonly Span[]): ExcerptPart[] {
  const pieces = spans.flatMap(({ start, end }, index) => [
    { text: text.slice(spans[index - 1]?.end ?? 0, start), isMarked: false },
    { text: text.slice(start, end), isMarked: true },
  ]);
  const rest = { text: text.slice(spans.at(-1)?.end ?? 0), isMarked: false };
  return [...pieces, rest].filter((piece) => piece.text !== '');
}
