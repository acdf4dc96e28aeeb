import type { Node } from 'unist';
import type { Nodes, Paragraph, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit, type VisitorResult } from 'unist-util-visit';

/** Gives names to blocks, makes footnotes of inline ones, and sets lines of tags and of math apart. */
export function arrange(tree: Root, source: string): Root {
  if (/\^[\w-]+\s*$/m.test(source)) nameBlocks(tree);
  if (source.includes('#')) visit(tree, 'paragraph', partTagLines);
  if (source.includes('$$')) visit(tree, 'paragraph', (node, index, parent) => showMath(node, index, parent, source));
  if (source.includes('^[')) moveFootnotes(tree);
  return tree;
}
