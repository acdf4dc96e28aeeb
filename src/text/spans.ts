/** A stretch of a text, by the offsets of its first UTF-16 unit and of the one after its last. */
export type Span = { start: number; end: number };

/** A piece of an excerpt, marked where it is what was searched for. */
export type ExcerptPart = { text: string; isMarked: boolean };
