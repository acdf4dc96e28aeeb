import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { applyEdits, type Edit } from '../../build/html-edits.ts';
import { parseMarkdown } from '../../markdown/parse.ts';

/** A text and its Markdown tree, which is parsed once, and only when somebody asks for it. */
export type ParsedText = { readonly text: string; readonly tree: () => Root };

export function parseText(text: string): ParsedText {
  let tree: Root | undefined;
  return { text, tree: () => (tree ??= parseMarkdown(text)) };
}

/** Applies edits that do not overlap. Without any, the same text comes back, so that it is not parsed again. */
export function editText(parsed: ParsedText, edits: readonly Edit[]): ParsedText {
  return edits.length > 0 ? parseText(applyEdits(parsed.text, edits)) : parsed;
}

/** Where a node begins and ends, as offsets into the text. */
export function placeOf({ position }: Nodes): { start: number; end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

/** Removes a node; one that has lines of its own goes with the empty lines below it. */
export function takeOut(text: string, node: Nodes): Edit {
  const { start, end } = placeOf(node);
  const isAtStart = start === 0 || text[start - 1] === '\n';
  const below = isAtStart ? (/^[ \t]*\n+/.exec(text.slice(end, end + 100))?.[0].length ?? 0) : 0;
  return { start, end: end + below, text: '' };
}

/** A tag in a text: `#area/the-body`, of which the name is captured. */
export const tag = /(?<=^|[\s(])#([\p{L}\p{M}\p{N}_/-]*[\p{L}_][\p{L}\p{M}\p{N}_/-]*)/gmu;

/** What a match is inside of; `tags` is a paragraph of nothing but tags. */
type Context = 'code' | 'link' | 'strong' | 'tags';

const contextOfNode: Partial<Record<Nodes['type'], Context>> = {
  code: 'code',
  inlineCode: 'code',
  link: 'link',
  linkReference: 'link',
  image: 'link',
  strong: 'strong',
};

/** Replaces what a pattern finds outside code; where `write` gives undefined, the match stays. */
export function replaceOutsideCode(
  parsed: ParsedText,
  pattern: RegExp,
  write: (match: RegExpExecArray, contexts: ReadonlySet<Context>) => string | undefined,
): ParsedText {
  const matches = [...parsed.text.matchAll(pattern)];
  if (matches.length === 0) return parsed;
  const ranges = listRanges(parsed);
  const edits: Edit[] = [];
  for (const match of matches) {
    const around = ranges.filter(({ start, end }) => start <= match.index && match.index < end);
    const contexts = new Set(around.map(({ context }) => context));
    const text = contexts.has('code') ? undefined : write(match, contexts);
    if (text === undefined) continue;
    edits.push({ start: match.index, end: match.index + match[0].length, text });
  }
  return editText(parsed, edits);
}

function listRanges({ text, tree }: ParsedText) {
  const ranges: { context: Context; start: number; end: number }[] = [];
  visit(tree(), (node) => {
    const { start, end } = placeOf(node);
    const isTagLine =
      node.type === 'paragraph' && text.slice(start, end).replaceAll(tag, '').trim() === '';
    const context = isTagLine ? 'tags' : contextOfNode[node.type];
    if (context) ranges.push({ context, start, end });
  });
  return ranges;
}

/** Escapes the characters that Markdown would interpret in the words of a link. */
export function escapeWords(words: string): string {
  return words.replaceAll(/[\\`*_[\]<>~|]/g, '\\$&');
}

/** A text for the report: in one line and in quotation marks, cut off where it is long. */
export function quote(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return `“${line.length > 50 ? `${line.slice(0, 49)}…` : line}”`;
}
