import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { attributeOf } from './html-edits.ts';
import type { TextPlace } from '../search/records.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

/** Elements inside a line, which part no words. After any other the next word is a new one. */
const inline = new Set(['a', 'abbr', 'b', 'cite', 'code', 'em', 'i', 'q', 's', 'span', 'strong', 'sub', 'sup', 'time']); // prettier-ignore
const wordless = new Set(['script', 'style', 'svg', 'template']);

/** Reads the text of a stance or a note from its built page, in plain words as a reader has it before them. */
export function readPageText(html: string, { stance }: TextPlace): string | undefined {
  const main = find(parse(html), ({ tagName }) => tagName === 'main');
  const place =
    stance === undefined
      ? main
      : main && find(main, (one) => attributeOf(one, 'data-stance') === String(stance));
  return place && plainText(find(place, (one) => hasClass(one, 'prose')) ?? place);
}

function plainText(element: Element): string {
  const parts: string[] = [];
  const walk = (node: Node): void => {
    if ('value' in node) parts.push(node.value);
    if (!('tagName' in node)) return;
    if (wordless.has(node.tagName) || isFootnoteMark(node)) return;
    node.childNodes.forEach(walk);
    if (!inline.has(node.tagName)) parts.push('\n');
  };
  walk(element);
  return parts.join('').replaceAll(/\s+/g, ' ').trim();
}

/** The numbers in a text and the arrows back to them. What a footnote says is text like any other. */
function isFootnoteMark(element: Element): boolean {
  return (
    attributeOf(element, 'data-footnote-ref') !== undefined ||
    attributeOf(element, 'data-footnote-backref') !== undefined ||
    hasClass(element, 'footnotes-label')
  );
}

function find(node: Node, isWanted: (element: Element) => boolean): Element | undefined {
  if ('tagName' in node && isWanted(node)) return node;
  if (!('childNodes' in node)) return undefined;
  for (const child of node.childNodes) {
    const found = find(child, isWanted);
    if (found) return found;
  }
  return undefined;
}

function hasClass(element: Element, name: string): boolean {
  return attributeOf(element, 'class')?.split(/\s+/).includes(name) ?? false;
}
