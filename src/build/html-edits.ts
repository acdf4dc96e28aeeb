import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

/** A stretch of a text, by its offsets, and what to put in its place. */
export type Edit = { start: number; end: number; text: string };

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

/** Applies edits that do not overlap. Everything between them keeps its bytes. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let end = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    parts.push(text.slice(end, edit.start), edit.text);
    end = edit.end;
  }
  return [...parts, text.slice(end)].join('');
}
