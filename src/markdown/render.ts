import type { Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import remarkRehype from 'remark-rehype';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { TextLink } from '../content/source-file.ts';
import type { Translate } from '../words/translate.ts';
import { markdownPipeline } from './pipeline.ts';
import type { CitationLink } from './remark-plugins.ts';
export type Destination =
  | { kind: 'page'; address: string }
  | { kind: 'picture' | 'file'; path: string }
  | { kind: 'outside'; address: string }
  | { kind: 'missing' };
export type RenderContext = {
  path: string;
  format: 'md' | 'mdx';
  resolve: (target: string, kind: TextLink['kind'] | 'picture') => Destination;
  embed: (target: string) => Promise<undefined>;
  citations: ReadonlyMap<string, CitationLink>;
  t: Translate;
};
export type Rendered = { tree: HastRoot; html: string };
export async function renderMarkdown(tree: Root, context: RenderContext): Promise<Rendered> {
  const options = markdownPipeline(context.citations, context.t);
  const processor = unified()
    .use(options.remarkPlugins)
    .use(remarkRehype, { ...options.remarkRehype, passThrough: [] })
    .use(options.rehypePlugins)
    .use(rehypeStringify);
  const hast = (await processor.run(
    structuredClone(tree),
    new VFile({ path: context.path }),
  )) as HastRoot;
  return { tree: hast, html: processor.stringify(hast) };
}
