import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

type Hidden = { text: string; unclosedLine?: number };

/** Rounds of reading anew after a comment is gone. What still looks like one then is hidden with all that follows. */
const mostRounds = 4;

/**
 * A text without its comments, `%%…%%`; every line keeps its number. One that is not closed hides the rest of the text.
 * Only in fenced code and in code in backticks does `%%` stand for itself. As a comment may change what is code after
 * it, the text is read again until nothing is left to hide.
 */
export function hideComments(source: string, parse: (text: string) => Root): Hidden {
  let hidden: Hidden = { text: source };
  for (let round = 0; hidden.text.includes('%%'); round++) {
    const before = hidden.text;
    const code = round < mostRounds ? listCode(before, parse(before)) : [];
    hidden = { ...hidden, ...hideOutside(before, code) };
    if (hidden.text === before) break;
  }
  return hidden;
}

type Range = { start: number; end: number };

function listCode(text: string, tree: Root): Range[] {
  const ranges: Range[] = [];
  visit(tree, ['code', 'inlineCode'], ({ position }) => {
    const start = position?.start.offset ?? 0;
    // What is only indented may well be words, so it is no place to show a comment.
    if (/[`~]/.test(text.charAt(start))) ranges.push({ start, end: position?.end.offset ?? 0 });
  });
  return ranges;
}

function hideOutside(text: string, code: readonly Range[]): Hidden {
  const shown: string[] = [];
  let from = 0;
  let next = 0;
  for (let start = text.indexOf('%%'); start !== -1; start = text.indexOf('%%', from)) {
    while ((code[next]?.end ?? Infinity) <= start) next++;
    const range = code[next];
    if (range && range.start <= start) {
      shown.push(text.slice(from, range.end));
      from = range.end;
      continue;
    }
    const close = text.indexOf('%%', start + 2);
    const end = close === -1 ? text.length : close + 2;
    shown.push(text.slice(from, start), text.slice(start, end).replaceAll(/[^\r\n]+/g, ''));
    from = end;
    if (close === -1)
      return { text: shown.join(''), unclosedLine: text.slice(0, start).split('\n').length };
  }
  return { text: shown.join('') + text.slice(from) };
}
