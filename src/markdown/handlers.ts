import type { Element, ElementContent, Properties } from 'hast';
import type { Code, Image, Link, Nodes, Paragraph, PhrasingContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { defaultHandlers, type Options } from 'remark-rehype';
import { computePace } from '../page/pace.ts';
import type { Translate } from '../words/translate.ts';
import { create } from './hast.ts';
import type { Embed, Highlight, Tag, WikiLink } from './nodes.ts';

type Handlers = NonNullable<Options['handlers']>;
type State = Parameters<NonNullable<Handlers['link']>>[0];
type Component = MdxJsxFlowElement | MdxJsxTextElement;

/**
 * What becomes of the nodes that are no plain HTML. Targets of links and pictures wait in `data-target` until they are
 * resolved, because raw HTML is made safe before, and a note's name may look like an unsafe address.
 */
export function handlers(t: Translate): Handlers {
  const component = (state: State, node: Component) => drawComponent(state, node, t);
  return {
    paragraph: unravel,
    link: (state: State, node: Link) => {
      const { url, title, data } = node;
      const kind = data?.isCitation ? 'citation' : 'address';
      return place(state, node, 'a', { ...pointer(url, kind), title: title ?? undefined });
    },
    image: (state: State, node: Image) => {
      const { url, title, alt } = node;
      return place(state, node, 'img', {
        ...pointer(url, 'picture'),
        alt: alt ?? '',
        title: title ?? undefined,
      });
    },
    wikiLink: (state: State, node: WikiLink) =>
      place(state, node, 'a', pointer(node.target, 'wikilink')),
    embed: (state: State, node: Embed) =>
      place(state, node, 'img', { ...pointer(node.target, 'embed'), alt: node.words ?? '' }),
    tag: (state: State, node: Tag) =>
      place(state, node, 'span', { className: ['tag'] }, [
        { type: 'text', value: `#${node.name}` },
      ]),
    highlight: (state: State, node: Highlight) => place(state, node, 'mark'),
    code: (state: State, node: Code) => {
      const pre = defaultHandlers.code(state, node);
      const [code] = pre.children;
      if (code?.type !== 'element') return pre;
      const { id, ...properties } = code.properties;
      if (id) pre.properties.id = id;
      code.properties = { ...properties, ...(node.meta && { dataMeta: node.meta }) };
      return pre;
    },
    mdxJsxFlowElement: component,
    mdxJsxTextElement: component,
  };
}

function pointer(target: string, kind: string): Properties {
  return { dataTarget: target, dataKind: kind };
}

function place(
  state: State,
  node: Nodes,
  tagName: string,
  properties: Properties = {},
  children = 'children' in node ? state.all(node) : [],
): Element {
  const element = create(tagName, children, properties);
  state.patch(node, element);
  return state.applyData(node, element);
}

/** A component that stands alone on its line is no paragraph. */
function unravel(state: State, node: Paragraph): ElementContent | ElementContent[] {
  const parts = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const isComponent = ({ type }: PhrasingContent) => type === 'mdxJsxTextElement';
  return parts.length > 0 && parts.every(isComponent)
    ? state.all({ ...node, children: parts })
    : defaultHandlers.paragraph(state, node);
}

/** The given components. The check has seen that there are no others, and that their attributes are right. */
function drawComponent(state: State, node: Component, t: Translate) {
  const attributes: Record<string, string> = {};
  for (const attribute of node.attributes)
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string')
      attributes[attribute.name] = attribute.value;
  switch (node.name) {
    case 'Aside':
      return place(state, node, 'aside');
    case 'Practice':
      return place(state, node, 'garden-practice', { id: attributes.id });
    case 'Pace':
      return { type: 'text' as const, value: sayPace(attributes, t) };
    default:
      return state.all(node);
  }
}

function sayPace(attributes: Record<string, string>, t: Translate): string {
  const { miles, days, rest = '0', off = '0', decimals = '1' } = attributes;
  const amounts = {
    amount: Number(miles),
    days: Number(days),
    rest: Number(rest),
    off: Number(off),
  };
  return t('pace.perDay', { n: Number(computePace(amounts).toFixed(Number(decimals))) });
}
