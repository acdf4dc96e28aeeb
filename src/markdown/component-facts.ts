import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { MarkdownFacts } from '../content/source-file.ts';

/** Takes a component apart: its name, its attributes, and whatever in them is code. */
export function collectElement(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  facts: MarkdownFacts,
  line: number,
): void {
  const name = node.name ?? '';
  if (!/^[A-Z]/.test(name)) {
    facts.code.push({ what: `raw HTML: <${name}>`, line });
    return;
  }
  const attributes: Record<string, string> = {};
  const codeBefore = facts.code.length;
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      facts.code.push({ what: `{${attribute.value}} inside <${name}>`, line });
    } else if (typeof attribute.value === 'string') {
      attributes[attribute.name] = attribute.value;
    } else {
      const value = attribute.value ? `{${attribute.value.value}}` : 'no value';
      facts.code.push({ what: `${attribute.name} of <${name}> with ${value}`, line });
    }
  }
  const hasCode = facts.code.length > codeBefore;
  facts.components.push({ name, attributes, line, ...(hasCode && { hasCode }) });
}
