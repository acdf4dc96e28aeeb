import GithubSlugger from 'github-slugger';
import type { Data, Nodes, Paragraph, PhrasingContent, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { computePace } from '../page/pace.ts';
import type { Translate } from '../words/translate.ts';
import { blockAnchor } from './block-anchor.ts';
import { isComponent, readAttributes, type Component } from './nodes.ts';
import { walk } from './walk.ts';

/**
 * Says which elements the nodes become that plain Markdown does not have, and gives headings and named blocks their ids.
 * Targets of links and pictures wait in `data-target` until they are resolved, because raw HTML is made safe before, and
 * a note’s name may look like an unsafe address.
 */
export function chooseElements(tree: Root, t: Translate): void {
  const slugger = new GithubSlugger();
  walk(tree, (node, index, parent) => {
    const alone = node.type === 'paragraph' && findComponents(node);
    if (alone) {
      parent.children.splice(index, 1, ...alone);
      return index;
    }
    const { hProperties, ...element } = elementOf(node, slugger);
    const name = node.data?.blockName;
    const anchor = name === undefined ? undefined : blockAnchor(name);
    // A heading has an id already, by which others may call it.
    if (anchor && node.type === 'heading') {
      const data = { hName: 'span', hProperties: { id: anchor } };
      node.children.unshift({ type: 'text', value: '', data });
    }
    const id = anchor && node.type !== 'heading' ? { id: anchor } : {};
    const properties = { ...node.data?.hProperties, ...hProperties, ...id };
    node.data = { ...node.data, ...element, hProperties: properties };
    if (isComponent(node) && node.name === 'Pace')
      parent.children[index] = { type: 'text', value: sayPace(readAttributes(node), t) };
    return undefined;
  });
}

function elementOf(node: Nodes, slugger: GithubSlugger): Data {
  if (node.type === 'heading') return { hProperties: { id: slugger.slug(toString(node)) } };
  if (node.type === 'link')
    return pointTo(node.url, node.data?.isCitation ? 'citation' : 'address');
  if (node.type === 'image') return pointTo(node.url, 'picture');
  if (node.type === 'wikiLink') return { hName: 'a', ...pointTo(node.target, 'wikilink') };
  if (node.type === 'embed') return { hName: 'img', ...pointTo(node.target, 'embed', node.words) };
  if (node.type === 'tag')
    return {
      hName: 'a',
      hProperties: { className: ['tag'], dataTarget: node.name, dataKind: 'tag' },
      hChildren: [{ type: 'text', value: `#${node.name}` }],
    };
  if (node.type === 'highlight') return { hName: 'mark' };
  if (node.type === 'code' && node.meta) return { hProperties: { dataMeta: node.meta } };
  return isComponent(node) ? elementOfComponent(node) : {};
}

function pointTo(target: string, kind: string, alt?: string): Data {
  return { hProperties: { dataTarget: target, dataKind: kind, ...(alt !== undefined && { alt }) } };
}

/** A component that stands alone on its line is no paragraph. */
function findComponents({ children }: Paragraph): PhrasingContent[] | undefined {
  const parts = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return parts.length > 0 && parts.every(isComponent) ? parts : undefined;
}

/** The check has seen that there are no other components, and that their attributes are right. */
function elementOfComponent(node: Component): Data {
  if (node.name === 'Aside') return { hName: 'aside' };
  return { hName: 'garden-practice', hProperties: { id: readAttributes(node).id } };
}

function sayPace(attributes: Record<string, string>, t: Translate): string {
  const { miles, days, rest = '0', off = '0', decimals = '1' } = attributes;
  const [amount, span] = [Number(miles), Number(days)];
  const pace = computePace({ amount, days: span, rest: Number(rest), off: Number(off) });
  return t('pace.perDay', { n: Number(pace.toFixed(Number(decimals))) });
}
