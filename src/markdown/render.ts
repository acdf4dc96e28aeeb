import type { Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { rehypeCallouts } from './callouts.ts';
import { rehypeCode } from './code.ts';
import { rehypeDestinations } from './destinations.ts';
import { rehypeDiagrams } from './diagrams.ts';
import { rehypeEmbeds } from './embeds.ts';
import { rehypeMath } from './math.ts';
import {
  filePrefix,
  rehypeFigures,
  rehypeFootnoteLabel,
  rehypeHeadingLevels,
  rehypeUsableParts,
} from './rehype-plugins.ts';
import { remarkCitations, remarkUnspacedLines } from './remark-plugins.ts';
import { remarkElements } from './remark-elements.ts';
import type { RenderContext } from './render-context.ts';
import { rehypeSafeHtml } from './safe-html.ts';

export type Rendered = { tree: HastRoot; html: string };

/**
 * A text as HTML; its tree is used up. Pictures and other attachments come out as `picture:PATH` and `attachment:PATH`, for the page to give
 * them their addresses.
 */
export async function renderMarkdown(tree: Root, context: RenderContext): Promise<Rendered> {
  const { t } = context;
  const processor = unified()
    .use(remarkUnspacedLines)
    .use(remarkCitations(context.citations))
    .use(remarkElements(t))
    .use(remarkRehype, rehypeOptions(context))
    .use(rehypeSafeHtml)
    .use(rehypeFootnoteLabel, filePrefix(context.path))
    .use(rehypeCallouts)
    .use(rehypeDestinations, context)
    .use(rehypeMath, context)
    .use(rehypeDiagrams, context, filePrefix(context.path))
    .use(rehypeCode)
    .use(rehypeFigures)
    .use(rehypeUsableParts({ table: t('markdown.table'), code: t('markdown.code') }))
    .use(rehypeEmbeds, context, filePrefix(context.path))
    .use(rehypeHeadingLevels)
    .use(rehypeStringify);
  const rendered = await processor.run(tree);
  return { tree: rendered, html: processor.stringify(rendered) };
}

function rehypeOptions({ path, t }: RenderContext) {
  return {
    allowDangerousHtml: true,
    clobberPrefix: `${filePrefix(path)}-`,
    footnoteLabelTagName: 'p',
    footnoteLabel: t('markdown.footnotes'),
    footnoteLabelProperties: { className: ['footnotes-label'] },
    // The usual ↩ is an emoji on some phones, and none of our fonts has it.
    footnoteBackContent: '↑',
    footnoteBackLabel: (index: number, place: number) =>
      place > 1
        ? t('markdown.footnoteBackAgain', { n: index + 1, place })
        : t('markdown.footnoteBack', { n: index + 1 }),
  };
}
