import type { Nodes, Properties, Root } from 'hast';
import rehypeSanitize, { defaultSchema, type Options } from 'rehype-sanitize';
import { create, readRaw, text } from './hast.ts';
import { walkElements } from './walk.ts';

/** GitHub’s rules. Ids and classes pass, because those of raw HTML itself are taken out afterwards. */
const schema: Options = {
  ...defaultSchema,
  clobber: [],
  strip: ['script', 'style', 'svg', 'math', 'template', 'select', 'textarea', 'title', 'noscript'],
  tagNames: [
    ...(defaultSchema.tagNames ?? []),
    ...'abbr bdi bdo cite dfn figcaption figure mark small time u wbr'.split(' '),
  ],
  attributes: {
    ...defaultSchema.attributes,
    code: ['className'],
    '*': [...(defaultSchema.attributes?.['*'] ?? []), 'className', 'data*', 'ariaLabel'],
  },
};

/** What raw HTML may not say: it could take the name of a part of the page, or its place in the order of keys. */
const taken = /^(?:id|name|className|data.*|aria.*|tabIndex|accessKey)$/;

/** Reads raw HTML and takes out whatever could run, load, or be taken for a part of the page. */
export function readSafely(tree: Root): Root {
  const raw = listRaw(tree);
  if (raw.length === 0) return tree;
  const html = raw.map(({ value }) => value.toLowerCase()).join('\n');
  for (const node of raw) node.value = showLooseTags(node.value, html);
  const mark = findUnusedMark(html);
  walkElements(tree, ({ properties }) => void (properties[mark] = ''));
  const safe = rehypeSanitize(schema)(linkPlayers(readRaw(tree)));
  walkElements(safe, (element, index, parent) => {
    const isOwn = mark in element.properties;
    element.properties = without(element.properties, isOwn ? new RegExp(`^${mark}$`) : taken);
    if (isOwn || element.tagName !== 'input') return undefined;
    parent.children.splice(index, 1);
    return index;
  });
  return safe;
}

type Raw = Extract<Nodes, { type: 'raw' }>;

function listRaw(node: Nodes, list: Raw[] = []): Raw[] {
  if (node.type === 'raw') list.push(node);
  if ('children' in node) for (const child of node.children) listRaw(child, list);
  return list;
}

/** What plays from elsewhere would load before anybody asks for it, so it becomes a link. */
function linkPlayers(tree: Root): Root {
  walkElements(tree, (element) => {
    if (!/^(?:iframe|video|audio)$/.test(element.tagName)) return;
    const inner = element.children.find((child) => child.type === 'element');
    const href = element.properties.src ?? inner?.properties.src;
    if (typeof href === 'string' && /^https:/i.test(href))
      Object.assign(element, create('a', [text(href)], { href }));
  });
  return tree;
}

/** `Vec<T>`, “the <template> tag”: a bare tag that marks no words, and that nothing closes, is most likely words itself. */
function showLooseTags(value: string, html: string): string {
  return value.replaceAll(/<([a-z][\w-]*)>/gi, (tag, written: string) => {
    const name = written.toLowerCase();
    const isTag = schema.tagNames?.includes(name) === true || html.includes(`</${name}`);
    return isTag ? tag : `&lt;${written}>`;
  });
}

/** The name of an attribute that tells our own elements from raw HTML, which nowhere says it. */
function findUnusedMark(html: string): string {
  let name = 'own';
  while (html.includes(`data-${name}`)) name += 'n';
  return `data${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

function without(properties: Properties, names: RegExp): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !names.test(name)));
}
