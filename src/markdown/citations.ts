import type { Root } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import { isUnspaced } from '../text/scripts.ts';
import { listNodes } from './walk.ts';

/**
 * In scripts that are written without spaces, a line break in the file is no space in the text. Elsewhere it stays one.
 */
export function joinUnspacedLines(tree: Root): void {
  for (const node of listNodes(tree)) {
    if (node.type !== 'text') continue;
    node.value = node.value.replaceAll(
      /(\S)[ \t]*\n[ \t]*(?=(\S))/gu,
      (lineEnd: string, before: string, after: string) =>
        isPartOfRun(before) && isPartOfRun(after) ? before : lineEnd,
    );
  }
}

/** Full-width punctuation is written without spaces as well. */
function isPartOfRun(character: string): boolean {
  return isUnspaced(character) || /[\u3001-\u301F\uFF01-\uFF65]/.test(character);
}

/** What a citation is called in the text, and the address of its reference. */
export type CitationLink = { label: string; address: string };

declare module 'mdast' {
  interface LinkData {
    isCitation?: true;
  }
}

const pattern = /\[@([\p{L}\p{N}][\p{L}\p{N}-]*)\]/gu;

/** Every id that a text cites with `[@id]`, and where. */
export function findCitations(text: string): { id: string; index: number }[] {
  return [...text.matchAll(pattern)].map(({ 1: id = '', index }) => ({ id, index }));
}

/** Turns `[@neff-2003]` into a link to its reference. Unknown ids stay as they are written. */
export function linkCitations(tree: Root, links: ReadonlyMap<string, CitationLink>): void {
  const link = (_: string, id: string) => {
    const cited = links.get(id);
    if (!cited) return false;
    const { label, address: url } = cited;
    const children = [{ type: 'text' as const, value: label }];
    return { type: 'link' as const, url, children, data: { isCitation: true as const } };
  };
  findAndReplace(tree, [pattern, link], { ignore: ['link'] });
}
