import type { Root } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';

/** What a citation is called in the text, and the address of its reference. */
export type CitationLink = { label: string; address: string };

const pattern = /\[@([\p{L}\p{N}][\p{L}\p{N}-]*)\]/gu;

/** Every id that a text cites with `[@id]`, and where. */
export function findCitations(text: string): { id: string; index: number }[] {
  return [...text.matchAll(pattern)].map(({ 1: id = '', index }) => ({ id, index }));
}

/** A remark plugin that turns `[@neff-2003]` into a link to its reference. Unknown ids stay as they are written. */
export function remarkCitations(links: ReadonlyMap<string, CitationLink>) {
  return () => (tree: Root) => {
    const link = (_: string, id: string) => {
      const cited = links.get(id);
      if (!cited) return false;
      const { label, address: url } = cited;
      return { type: 'link' as const, url, children: [{ type: 'text' as const, value: label }] };
    };
    findAndReplace(tree, [pattern, link], { ignore: ['link', 'linkReference'] });
  };
}
