import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

/** Visits every element of a page in document order. */
export function walkElements(html: string, visit: (element: Element) => void): void {
  const walk = (node: Node): void => {
    if ('tagName' in node) visit(node);
    if ('childNodes' in node) node.childNodes.forEach(walk);
    if ('content' in node) node.content.childNodes.forEach(walk);
  };
  // With scripting off, the content of a <noscript> is elements too, and its addresses are found.
  walk(parse(html, { scriptingEnabled: false }));
}
