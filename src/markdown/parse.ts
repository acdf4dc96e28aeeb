import type { Root } from 'mdast';
import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import type { Extension as MicromarkExtension } from 'micromark-util-types';
import remarkCjkFriendly from 'remark-cjk-friendly/parseOnly';
import remarkGfm from 'remark-gfm';
import { remarkHighlightMark } from 'remark-highlight-mark';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { arrange } from './arrange.ts';
import { hideComments } from './comments.ts';
import './nodes.ts';
import { inlineFootnotes, tags, wikiLinks, withoutPrices } from './syntax.ts';
import { lineBreaks, syntaxNodes } from './syntax-nodes.ts';

export type ParseOptions = {
  format?: 'md' | 'mdx';
  /** Whether every line end of the file is one on the page. */
  breaks?: boolean;
};

/** A text, read. `source` is what was read, without comments; the positions of the nodes count in it. */
export type Parsed = { tree: Root; source: string; unclosedCommentLine: number | undefined };

/** Reads Markdown as people write it, for GitHub and for Obsidian. MDX that cannot be read is an error. */
export function parseMarkdown(text: string, options: ParseOptions = {}): Root {
  return readMarkdown(text, options).tree;
}

/** The same, with the source that the positions count in. */
export function readMarkdown(text: string, options: ParseOptions = {}): Parsed {
  const parse = (source: string) => chooseProcessor(source, options).parse(source);
  const { text: source, unclosedLine } = hideComments(text, (part) => {
    try {
      return parse(part);
    } catch {
      return chooseProcessor(part, { ...options, format: 'md' }).parse(part);
    }
  });
  return { tree: arrange(parse(source), source), source, unclosedCommentLine: unclosedLine };
}

/** What most texts have no use for, by the signs that call for it: reading is faster without. */
const parts: [name: string, signs: RegExp, use: (processor: Processor<Root>) => unknown][] = [
  ['highlight', /==/, (to) => to.use(remarkHighlightMark)],
  ['wikiLinks', /\[\[/, (to) => to.use(extend(wikiLinks))],
  ['footnotes', /\^\[/, (to) => to.use(extend(inlineFootnotes))],
  ['tags', /(?:^|[\s(])#[^\s#]/m, (to) => to.use(extend(tags))],
  // Scripts in which words have no spaces between them, and emphasis none beside it.
  ['cjk', /[\u1100-\u11FF\u2E80-\uD7FF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF\u{20000}-\u{3FFFF}]/u, (to) => to.use(remarkCjkFriendly)],
]; // prettier-ignore

const processors = new Map<string, Processor<Root>>();

function chooseProcessor(
  text: string,
  { format = 'md', breaks = false }: ParseOptions,
): Processor<Root> {
  const used = parts.filter(([, signs]) => signs.test(text));
  // In MDX a brace is code, and math is full of them.
  const hasMath = format === 'md' && text.includes('$');
  const key = [format, breaks, hasMath, ...used.map(([name]) => name)].join();
  const known = processors.get(key);
  if (known) return known;
  const processor = unified().use(remarkParse).use(remarkGfm);
  if (format === 'mdx') processor.use(remarkMdx);
  if (hasMath) processor.use(remarkMath).use(readPricesAsWords);
  for (const [, , use] of used) use(processor);
  processor.use(extend({}, syntaxNodes));
  if (breaks) processor.use(extend({}, lineBreaks));
  processor.use(keepPositions);
  processors.set(key, processor);
  return processor;
}

/** A plugin of its own for each, because unified takes the same one only once. */
function extend(syntax: MicromarkExtension, nodes: FromMarkdownExtension = {}) {
  return function (this: Processor) {
    const data = this.data();
    data.micromarkExtensions = [...(data.micromarkExtensions ?? []), syntax];
    data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), nodes];
  };
}

function readPricesAsWords(this: Processor) {
  const data = this.data();
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map((extension) =>
    extension.text?.[36] ? withoutPrices(extension) : extension,
  );
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
