import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';

const markdown = unified().use(remarkParse).use(remarkGfm).use(keepPlaces);
const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).use(keepPlaces);

/** Reads Markdown as the garden does, with the place of every node in its source. MDX that cannot be read is an error. */
export function parseMarkdown(text: string, format: 'md' | 'mdx' = 'md'): Root {
  return (format === 'mdx' ? mdx : markdown).parse(text);
}

/**
 * Leaves out the last search for bare addresses, after which the words around one would no longer know where they
 * stand. Nearly all are found before; of the rest nobody needs to know more than that they are text.
 */
function keepPlaces(this: Processor) {
  const data = this.data();
  const extensions = data.fromMarkdownExtensions?.flat() ?? [];
  data.fromMarkdownExtensions = extensions.map((extension) => ({ ...extension, transforms: [] }));
}
