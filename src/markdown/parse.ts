import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';

const markdown = unified().use(remarkParse).use(remarkGfm).use(keepPositions);
const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).use(keepPositions);

/** Reads Markdown as the garden does, with the position of every node in its source. MDX that cannot be read is an error. */
export function parseMarkdown(text: string, format: 'md' | 'mdx' = 'md'): Root {
  return (format === 'mdx' ? mdx : markdown).parse(text);
}

/**
 * Leaves out the extra search for bare addresses that runs after parsing, because the text nodes it splits lose their
 * positions. The parser finds nearly all of them by itself; the rest may stay text.
 */
function keepPositions(this: Processor) {
  const data = this.data();
  const extensions = data.fromMarkdownExtensions?.flat() ?? [];
  data.fromMarkdownExtensions = extensions.map((extension) => ({ ...extension, transforms: [] }));
}
