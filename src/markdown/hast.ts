import type { Element, ElementContent, Properties, Root, RootContent } from 'hast';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';

const html = unified().use(rehypeRaw);

/** What HTML or SVG holds that a library has written. */
export function parseHtml(value: string): RootContent[] {
  const root: Root = { type: 'root', children: [{ type: 'raw', value }] };
  return html.runSync(root).children;
}

/** An element, for plugins that put one in. */
export function create(
  tagName: string,
  children: ElementContent[] = [],
  properties: Properties = {},
): Element {
  return { type: 'element', tagName, properties, children };
}

/** True where an element has a class. */
export function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name);
}

/** What can be scrolled by key. It is a group and no region, because a page with several would repeat a landmark. */
export function scrollable(label: string): Properties {
  return { tabIndex: 0, role: 'group', ariaLabel: label };
}
