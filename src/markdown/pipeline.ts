import type { Translate } from '../words/translate.ts';
import { rehypeHeadingIds } from '@astrojs/markdown-remark';
import remarkGfm from 'remark-gfm';
import { rehypeFigures, rehypeFootnoteIds, rehypeUsableParts } from './rehype-plugins.ts';
import {
  remarkCitations,
  remarkPictures,
  remarkUnspacedLines,
  type CitationLink,
} from './remark-plugins.ts';

/** The one way in which the garden reads Markdown, as options for Astro's remark processor. */
export function markdownPipeline(links: ReadonlyMap<string, CitationLink>, t: Translate) {
  return {
    gfm: false,
    smartypants: false,
    remarkPlugins: [remarkGfm, remarkUnspacedLines, remarkCitations(links), remarkPictures],
    rehypePlugins: [
      rehypeHeadingIds,
      rehypeFootnoteIds,
      rehypeFigures,
      rehypeUsableParts({ table: t('markdown.table'), code: t('markdown.code') }),
    ],
    remarkRehype: {
      clobberPrefix: '',
      footnoteLabelTagName: 'p',
      footnoteLabel: t('markdown.footnotes'),
      footnoteLabelProperties: { className: ['footnotes-label'] },
      // The usual ↩ is an emoji on some phones, and none of our fonts has it.
      footnoteBackContent: '↑',
      footnoteBackLabel: (index: number) => t('markdown.footnoteBack', { n: index + 1 }),
    },
  };
}
