/** Sizes of the drawing, in the units of its view box, of which eighteen are one rem. */
export const unitsPerRem = 18;
/** A drawing up to this width is shrunk into a wide window, where it can still be read. */
export const widestFitted = 1400;
export const margin = 12;

export const lessonLabel = { size: 19, line: 22, width: 148, lines: 3, gap: 14 };
export const aroundLabel = { size: 13.5, line: 16.5, width: 134, lines: 3, gap: 5 };
/** The plant or the seed of a note. */
export const glyph = 20;

/** Room for a note with its label, and between the dots of two lessons. */
export const column = 150;
export const columnGap = 14;
export const lessonGap = 118;

/** How far the seam wanders to either side. */
export const seamReach = 52;

/** A sheet of paper is wider than it is tall: the drawing is at least so much wider, and rows move apart to come near it. */
export const sheet = { ratio: 1.42, rowGaps: { least: 14, most: 44 } };
