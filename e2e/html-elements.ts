import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

/** Visits every element of a page in document order, each with its place in the source. */
export function walkElements(html: string, visit: (element: Element) => void): void {
  const walk = (node: Node): void => {
    if ('tagName' in node) visit(node);
    if ('childNodes' in node) node.childNodes.forEach(walk);
    if ('content' in node) node.content.childNodes.forEach(walk);
  };
  // With scripting off, the content of a <noscript> is elements too, and its addresses are found.
  walk(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }));
}

/** The value of an attribute; undefined where an element has none of that name. */
export function attributeOf({ attrs }: Element, wanted: string): string | undefined {
  return attrs.find(({ name }) => name === wanted)?.value;
}

/** The text right inside an element such as a script or a style, which have nothing else in them. */
export function innerText({ childNodes }: Element): string {
  return childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}
