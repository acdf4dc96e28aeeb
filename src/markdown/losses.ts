import type { Nodes } from 'mdast';
import type { MarkdownFacts } from '../content/source-file.ts';

/** What a program would fill in while the notes are open. To everybody else it is words. */
const live: [what: string, pattern: RegExp][] = [
  ['templates, left as they are', /\{\{[^{}\n]*(?:\}\}|$)|<%(?:(?!<%|%>)[^\n])*%>/g],
  [
    'references to blocks by their ids, left as they are',
    /\(\([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\)\)/g,
  ],
  ['Dataview fields, left as they are', /(?:^|[[(])\p{L}[\p{L}\p{N} _-]{0,40}::[ \t]/gmu],
];
const queries = /^(?:base|button|dataview|dataviewjs|query|tasks|templater)$/i;

/** What is not carried as it was meant, by kind: where the first is, and how many there are. */
export function collectLosses(
  nodes: readonly Nodes[],
  unclosedCommentLine: number | undefined,
  firstLine: number,
): MarkdownFacts['losses'] {
  const losses = new Map<string, MarkdownFacts['losses'][number]>();
  const add = (what: string, line = 1, count = 1) => {
    const known = losses.get(what);
    if (known) known.count += count;
    else if (count > 0) losses.set(what, { what, line: line + firstLine - 1, count });
  };
  if (unclosedCommentLine !== undefined)
    add('comments that do not close, hidden to the end', unclosedCommentLine);
  for (const node of nodes) {
    const line = node.position?.start.line;
    if (node.type === 'html' && /^<[a-z]/i.test(node.value))
      add('pieces of raw HTML, made safe', line);
    if (node.type === 'code' && queries.test(node.lang ?? '')) add('queries, left as code', line);
    if (node.type === 'image' && /^https?:/i.test(node.url))
      add('pictures and films of other sites, shown as links', line);
    if (node.type === 'text' && /::|\(\(|\{\{|<%/.test(node.value))
      for (const [what, pattern] of live) add(what, line, node.value.match(pattern)?.length ?? 0);
  }
  return [...losses.values()];
}
