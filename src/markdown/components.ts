import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** A component in MDX, alone on its line or in a line of words. */
export type Component = MdxJsxFlowElement | MdxJsxTextElement;

/** True for a component of MDX, and for HTML in it. */
export function isComponent(node: Nodes): node is Component {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The attributes of a component that are plain text. */
export function readAttributes({ attributes }: Component): Record<string, string> {
  const read: Record<string, string> = {};
  for (const attribute of attributes)
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string')
      read[attribute.name] = attribute.value;
  return read;
}
