import type { Nodes, Root } from 'mdast';
import { applyEdits, type Edit } from '../../build/html-edits.ts';
import { parseMarkdown } from '../../markdown/parse.ts';

/** A text with what Markdown makes of it, which is read once, and only where somebody asks. */
export type ParsedText = { readonly text: string; readonly tree: () => Root };

/** Takes a text to be looked at, by one step or by many. */
export function parseText(text: string): ParsedText {
  let tree: Root | undefined;
  return { text, tree: () => (tree ??= parseMarkdown(text)) };
}

/** The text with edits that do not overlap; the same one where there are none, so that it is not read again. */
export function editText(parsed: ParsedText, edits: readonly Edit[]): ParsedText {
  return edits.length > 0 ? parseText(applyEdits(parsed.text, edits)) : parsed;
}

/** Where a part of a text begins and ends, as offsets into it. */
export function placeOf({ position }: Nodes): { start: number; end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

/** Takes a part of a text out; one that has lines of its own goes with the empty lines below it. */
export function takeOut(text: string, node: Nodes): Edit {
  const { start, end } = placeOf(node);
  const isAtStart = start === 0 || text[start - 1] === '\n';
  const below = isAtStart ? (/^[ \t]*\n+/.exec(text.slice(end, end + 100))?.[0].length ?? 0) : 0;
  return { start, end: end + below, text: '' };
}
