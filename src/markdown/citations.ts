import type { Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** What a citation is called in the text, and by what address it is found. */
export type CitationLink = { label: string; address: string };

const pattern = /\[@([\p{L}\p{N}][\p{L}\p{N}-]*)\]/gu;

/** Every id that a text cites with `[@id]`, and where. */
export function findCitations(text: string): { id: string; index: number }[] {
  return [...text.matchAll(pattern)].map(({ 1: id = '', index }) => ({ id, index }));
}

/** A remark plugin that turns `[@neff-2003]` into a link to its reference. Unknown ids stay as they are written. */
export function remarkCitations(links: ReadonlyMap<string, CitationLink>) {
  return () => (tree: Root) => {
    visit(tree, 'text', (node, index, parent) => {
      if (!parent || index === undefined || parent.type === 'link') return;
      const parts = splitCitations(node.value, links);
      if (parts.length < 2 && parts[0]?.type === 'text') return;
      parent.children.splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
  };
}

function splitCitations(text: string, links: ReadonlyMap<string, CitationLink>): RootContent[] {
  const parts: RootContent[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const link = links.get(match[1] ?? '');
    if (!link) continue;
    if (match.index > end) parts.push({ type: 'text', value: text.slice(end, match.index) });
    parts.push({
      type: 'link',
      url: link.address,
      children: [{ type: 'text', value: link.label }],
    });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ type: 'text', value: text.slice(end) });
  return parts;
}
