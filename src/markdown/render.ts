import type { Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { makeCallouts } from './callouts.ts';
import { joinUnspacedLines, linkCitations } from './citations.ts';
import { colourCode } from './code.ts';
import { followLinks } from './destinations.ts';
import { drawDiagrams, drawFormulas } from './drawings.ts';
import { chooseElements } from './elements.ts';
import { quoteEmbeds } from './embeds.ts';
import { markPassages } from './passages.ts';
import type { RenderContext } from './render-context.ts';
import { readSafely } from './safe-html.ts';
import { placeSideNotes } from './side-notes.ts';
import { filePrefix, labelFootnotes, makeFigures, makeUsable, setLevels } from './usable-parts.ts';

export type Rendered = { tree: HastRoot; html: string };

const writer = unified().use(rehypeStringify);

/**
 * A text as HTML; its tree is used up. Pictures and other attachments come out as `picture:PATH` and `attachment:PATH`, for the page to give
 * them their addresses.
 */
export async function renderMarkdown(text: Root, context: RenderContext): Promise<Rendered> {
  const { path, citations, t } = context;
  const prefix = filePrefix(path);
  joinUnspacedLines(text);
  linkCitations(text, citations);
  chooseElements(text, t);
  const tree = readSafely(createHtml(text, prefix, t));
  markPassages(tree, context.passages);
  labelFootnotes(tree, prefix);
  if (path.startsWith('lessons/')) placeSideNotes(tree, t);
  makeCallouts(tree);
  followLinks(tree, context);
  await drawFormulas(tree, context);
  await drawDiagrams(tree, context, prefix);
  await colourCode(tree);
  makeFigures(tree);
  makeUsable(tree, t);
  await quoteEmbeds(tree, context, prefix);
  setLevels(tree);
  return { tree, html: writer.stringify(tree) };
}

function createHtml(text: Root, prefix: string, t: RenderContext['t']): HastRoot {
  const options = {
    allowDangerousHtml: true,
    clobberPrefix: `${prefix}-`,
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
  return unified().use(remarkRehype, options).runSync(text);
}
