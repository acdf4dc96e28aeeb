import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Edit } from '../../build/html-edits.ts';
import { editText, placeOf, type ParsedText } from './parsed-text.ts';

/** A tag in a text: `#area/the-body`, of which the name is kept. */
export const tag = /(?<=^|[\s(])#([\p{L}\p{M}\p{N}_/-]*[\p{L}_][\p{L}\p{M}\p{N}_/-]*)/gmu;

/** What a match stands in. */
export type Place = { isInLink: boolean; isInStrong: boolean; isTagLine: boolean };
type Range = { kind: 'code' | 'link' | 'strong' | 'tags'; start: number; end: number };

/** Writes anew what a pattern finds outside code; what gives undefined stays. */
export function replaceOutsideCode(
  parsed: ParsedText,
  pattern: RegExp,
  write: (match: RegExpExecArray, place: Place) => string | undefined,
): ParsedText {
  const { text } = parsed;
  if (!pattern.test(text)) return parsed;
  pattern.lastIndex = 0;
  const ranges = listRanges(parsed);
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
  return editText(parsed, edits);
}

function listRanges({ text, tree }: ParsedText): Range[] {
  const ranges: Range[] = [];
  visit(tree(), (node) => {
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
