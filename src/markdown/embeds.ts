import type { Element, ElementContent, Parents, Properties, Root } from 'hast';
import { create, hasClass, text } from './hast.ts';
import type { Embedded, RenderContext } from './render-context.ts';
import { walkElements } from './walk.ts';

/** Where a quoted note may stand. In a line of words it stays a link. */
const flow = /^(?:p|li|td|th|dd|blockquote|div|aside|details|section)$/;

/** Quotes the notes that a text embeds, with their titles as links to them. */
export async function quoteEmbeds(
  tree: Root,
  { embed }: RenderContext,
  prefix: string,
): Promise<void> {
  const asked: { element: Element; target: string; parent: Parents }[] = [];
  walkElements(tree, (element, _, parent) => {
    const target = element.properties.dataEmbed;
    if (typeof target === 'string') asked.push({ element, target, parent });
    delete element.properties.dataEmbed;
  });
  for (const [index, { element, target, parent }] of asked.entries()) {
    if (parent.type === 'element' && !flow.test(parent.tagName)) continue;
    const embedded = await embed(target);
    if (embedded) Object.assign(element, quote(embedded, `${prefix}-embed-${String(index + 1)}-`));
  }
  if (asked.length > 0) walkElements(tree, splitParagraph);
}

/** No paragraph holds a figure, so it is parted around it. */
function splitParagraph(element: Element, index: number, parent: Parents): number | undefined {
  const { tagName, children, properties } = element;
  if (tagName !== 'p') return undefined;
  const parts: Element[] = [];
  let paragraph: Element | undefined;
  for (const child of children) {
    if (child.type === 'element' && hasClass(child, 'embed')) {
      parts.push(child);
      paragraph = undefined;
    } else if (paragraph) paragraph.children.push(child);
    else if (child.type !== 'text' || child.value.trim()) {
      paragraph = create('p', [child]);
      parts.push(paragraph);
    }
  }
  if (!parts.some((part) => hasClass(part, 'embed'))) return undefined;
  const [first] = parts;
  if (first && properties.id) first.properties.id = properties.id;
  parent.children.splice(index, 1, ...parts);
  return index + parts.length;
}

function quote({ title, address, children }: Embedded, prefix: string): Element {
  const page = address.replace(/#.*/s, '');
  const link = create('a', [text(title)], { href: address });
  const quoted = children.flatMap((child) => quotePart(child, page, prefix));
  return create('figure', [create('figcaption', [link]), ...quoted], { className: ['embed'] });
}

/**
 * A copy without ids, which would be twice in the page; what pointed to them points into the note’s own page. The arrows
 * of a diagram need theirs, and have new ones.
 */
function quotePart(part: ElementContent, page: string, prefix: string): ElementContent[] {
  if (part.type !== 'element') return [{ ...part }];
  if ('dataFootnotes' in part.properties || hasClass(part, 'side-note')) return [];
  const { href, ...properties } = part.properties;
  const target = typeof href === 'string' && href.startsWith('#') ? page + href : href;
  const children = part.children.flatMap((child) => quotePart(child, page, prefix));
  const kept: Properties = { ...properties, id: undefined, ariaDescribedBy: undefined };
  if (part.tagName === 'marker') Object.assign(kept, { id: `${prefix}${String(properties.id)}` });
  for (const name of ['markerStart', 'markerEnd'])
    if (kept[name]) kept[name] = String(kept[name]).replace('url(#', `url(#${prefix}`);
  return [create(part.tagName, children, { ...kept, ...(href && { href: target }) })];
}

/**
 * The part of a rendered text that an embed asks for: what stands under a heading, up to the next of its level or above
 * it, or one block; the whole where it asks for none.
 */
export function extractPart(tree: Root, id: string | undefined): ElementContent[] {
  if (id === undefined) return tree.children.filter(isContent);
  let found: ElementContent[] = [];
  walkElements(tree, (element, index, parent) => {
    if (element.properties.id !== id || found.length > 0) return;
    found =
      levelOf(element) < 7
        ? cutSection(parent, index)
        : [element.tagName === 'li' ? create('ul', [element]) : element];
  });
  return found;
}

function cutSection({ children }: Parents, start: number): ElementContent[] {
  const level = levelOf(children[start]);
  const end = children.findIndex((child, index) => index > start && levelOf(child) <= level);
  return children.slice(start, end === -1 ? undefined : end).filter(isContent);
}

function levelOf(node: Parents['children'][number] | undefined): number {
  return node?.type === 'element' ? Number(/^h([1-6])$/.exec(node.tagName)?.[1] ?? 7) : 7;
}

/** Whatever a page may have within it. */
export function isContent(node: Root['children'][number]): node is ElementContent {
  return node.type !== 'doctype';
}
