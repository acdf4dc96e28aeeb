import type { Nodes } from 'hast';
import { hasClass } from './hast.ts';

/** Elements inside a line, which part no words. After any other the next word is a new one. */
const inline = new Set(['a', 'abbr', 'b', 'cite', 'code', 'em', 'i', 'mark', 'q', 's', 'span', 'strong', 'sub', 'sup', 'time']); // prettier-ignore
const wordless = new Set(['script', 'style', 'svg', 'template', 'math']);

/** The words of a rendered text, as a reader has them before them. */
export function plainText(tree: Nodes): string {
  const parts: string[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'text') parts.push(node.value);
    if (!('children' in node) || isWordless(node)) return;
    node.children.forEach(walk);
    if (node.type === 'element' && !inline.has(node.tagName)) parts.push('\n');
  };
  walk(tree);
  return parts.join('').replaceAll(/\s+/g, ' ').trim();
}

/** The numbers of footnotes in a text, and the arrows back to them, too. What a footnote says is text like any other. */
function isWordless(node: Nodes): boolean {
  if (node.type !== 'element') return false;
  const { tagName, properties } = node;
  return (
    wordless.has(tagName) ||
    'dataFootnoteRef' in properties ||
    'dataFootnoteBackref' in properties ||
    hasClass(node, 'footnotes-label')
  );
}
