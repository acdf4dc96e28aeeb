import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { applyEdits, type Edit } from '../../integrations/plain-folder/html-edits.ts';
import { parseMarkdown } from '../../markdown/parse.ts';

/** A tag in a text: `#area/the-body`, of which the name is kept. */
export const tag = /(?<=^|[\s(])#([\p{L}\p{M}\p{N}_/-]*[\p{L}_][\p{L}\p{M}\p{N}_/-]*)/gmu;

/** Most steps change nothing, and the next one looks at the same text again. */
let latest: { text: string; tree: Root } | undefined;
export function parse(text: string): Root {
  if (latest?.text !== text) latest = { text, tree: parseMarkdown(text) };
  return latest.tree;
}

/** What a match stands in. */
export type Place = { isInLink: boolean; isInStrong: boolean; isTagLine: boolean };
type Range = { kind: 'code' | 'link' | 'strong' | 'tags'; start: number; end: number };

/** Writes anew what a pattern finds outside code; what gives undefined stays. */
export function replaceOutsideCode(
  text: string,
  pattern: RegExp,
  write: (match: RegExpExecArray, place: Place) => string | undefined,
): string {
  if (!pattern.test(text)) return text;
  pattern.lastIndex = 0;
  const ranges = listRanges(text);
  const edits: Edit[] = [];
  let open: Range[] = [];
  let end = 0;
  let next = 0;
  for (const match of text.matchAll(pattern)) {
    for (let range = ranges[next]; range && range.start <= match.index; range = ranges[++next])
      open.push(range);
    open = open.filter((range) => match.index < range.end);
    const isIn = (kind: Range['kind']) => open.some((range) => range.kind === kind);
    if (match.index < end || isIn('code')) continue;
    const place = { isInLink: isIn('link'), isInStrong: isIn('strong'), isTagLine: isIn('tags') };
    const written = write(match, place);
    if (written === undefined) continue;
    end = match.index + match[0].length;
    edits.push({ start: match.index, end, text: written });
  }
  return applyEdits(text, edits);
}

function listRanges(text: string): Range[] {
  const ranges: Range[] = [];
  visit(parse(text), (node) => {
    const kind = kindOf(node, text);
    if (kind) ranges.push({ kind, ...placeOf(node) });
  });
  return ranges;
}

function kindOf(node: Nodes, text: string): Range['kind'] | undefined {
  switch (node.type) {
    case 'code':
    case 'inlineCode':
      return 'code';
    case 'link':
    case 'linkReference':
    case 'image':
      return 'link';
    case 'strong':
      return 'strong';
    case 'paragraph': {
      const { start, end } = placeOf(node);
      return text.slice(start, end).replaceAll(tag, '').trim() === '' ? 'tags' : undefined;
    }
    default:
      return undefined;
  }
}

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

/** Words as they stand in the square brackets of a link, with nothing in them that Markdown would take for a sign. */
export function escapeWords(words: string): string {
  return words.replaceAll(/[\\`*_[\]<>~|]/g, '\\$&');
}

export function quote(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return `“${line.length > 50 ? `${line.slice(0, 49)}…` : line}”`;
}
