import type { Root } from 'mdast';
import { listNodes } from './walk.ts';

/** A text without its comments, and the line of one that does not close. */
type Shown = { source: string; unclosedCommentLine: number | undefined };

/**
 * Hides comments, `%%…%%`; every line keeps its number. One that is not closed hides the rest of the text. `%%` stands
 * for itself in fenced code and in backticks only. Where that is not certain, because a comment changes what is code
 * after it, it is hidden as well.
 */
export function hideComments(text: string, parse: (source: string) => Root): Shown {
  if (!text.includes('%%')) return { source: text, unclosedCommentLine: undefined };
  const shown = hideOutside(text, listCode(text, parse(text)));
  if (!shown.source.includes('%%')) return shown;
  const again = hideOutside(shown.source, listCode(shown.source, parse(shown.source)));
  return again.source === shown.source ? shown : hideOutside(text, []);
}

/** Where code begins and ends. What is only indented may well be words, so it is no place to show a comment. */
function listCode(text: string, tree: Root): [start: number, end: number][] {
  const ranges: [number, number][] = [];
  for (const { type, position } of listNodes(tree)) {
    if (type !== 'code' && type !== 'inlineCode') continue;
    const start = position?.start.offset ?? 0;
    if (/[`~]/.test(text.charAt(start))) ranges.push([start, position?.end.offset ?? 0]);
  }
  return ranges;
}

function hideOutside(text: string, code: readonly [start: number, end: number][]): Shown {
  // No text that is read has this character. What it stands for can close a comment, but opens none.
  const shown = '\0\0';
  let unclosedCommentLine: number | undefined;
  let masked = '';
  let from = 0;
  for (const [start, end] of code) {
    masked += text.slice(from, start) + text.slice(start, end).replaceAll('%%', shown);
    from = end;
  }
  masked += text.slice(from);
  const source = masked.replaceAll(
    /%%[\s\S]*?(%%|\0\0|$)/g,
    (comment: string, closing: string, index: number) => {
      if (!closing) unclosedCommentLine = masked.slice(0, index).split('\n').length;
      return comment.replaceAll(/[^\r\n]+/g, '');
    },
  );
  return { source: source.replaceAll(shown, '%%'), unclosedCommentLine };
}
