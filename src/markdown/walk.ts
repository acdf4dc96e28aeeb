import type { Element, Parents as HtmlParents } from 'hast';
import type { Nodes, Parents } from 'mdast';

/** Looks at a node. Whoever gives the place of the next sibling to look at leaves out what is inside this one. */
type Visitor<Node, Parent> = (node: Node, index: number, parent: Parent) => number | undefined;

/** All nodes of a text in their order. To go through a list is faster than to walk the tree for each question. */
export function listNodes(node: Nodes, list: Nodes[] = []): Nodes[] {
  list.push(node);
  if ('children' in node) for (const child of node.children) listNodes(child, list);
  return list;
}

/** How many levels of nodes there are. */
export function depthOf(node: Nodes): number {
  let most = 0;
  if ('children' in node) for (const child of node.children) most = Math.max(most, depthOf(child));
  return most + 1;
}

/** Visits all nodes inside one in their order, each before its own, for those who put others in their places. */
export function walk(parent: Parents, visit: Visitor<Nodes, Parents>): void {
  for (let index = 0; index < parent.children.length;) {
    const node = parent.children[index];
    const next = node && visit(node, index, parent);
    if (node && next === undefined && 'children' in node) walk(node, visit);
    index = next ?? index + 1;
  }
}

/** The same for the elements of a page. */
export function walkElements(parent: HtmlParents, visit: Visitor<Element, HtmlParents>): void {
  for (let index = 0; index < parent.children.length;) {
    const node = parent.children[index];
    const next = node?.type === 'element' ? visit(node, index, parent) : undefined;
    if (node?.type === 'element' && next === undefined) walkElements(node, visit);
    index = next ?? index + 1;
  }
}
