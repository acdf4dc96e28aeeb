import type { Element, ElementContent, Properties, Root, Text } from 'hast';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';

const html = unified().use(rehypeRaw);

/** A tree whose raw HTML is read. */
export function readRaw(tree: Root): Root {
  return html.runSync(tree);
}

/** What HTML or SVG holds that a library has written. */
export function parseHtml(value: string): Root {
  return readRaw({ type: 'root', children: [{ type: 'raw', value }] });
}

/** An element, for plugins that put one in. */
export function create(
  tagName: string,
  children: ElementContent[] = [],
  properties: Properties = {},
): Element {
  return { type: 'element', tagName, properties, children };
}

/** A piece of text, for plugins that put one in. */
export function text(value: string): Text {
  return { type: 'text', value };
}

/** Makes another element of one, which keeps its id. */
export function replace(element: Element, { properties, ...other }: Element): void {
  const { id } = element.properties;
  Object.assign(element, { ...other, properties: { ...(id && { id }), ...properties } });
}

/** The code of a block of code. */
export function codeIn({ tagName, children: [code] }: Element): Element | undefined {
  return tagName === 'pre' && code?.type === 'element' ? code : undefined;
}

/** True where an element has a class. */
export function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name);
}

/** What can be scrolled by key. It is a group and no region, because a page with several would repeat a landmark. */
export function scrollable(label: string): Properties {
  return { tabIndex: 0, role: 'group', ariaLabel: label };
}
