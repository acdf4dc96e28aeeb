import type { Root } from 'mdast';
import type { Construct, ConstructRecord, Extension } from 'micromark-util-types';
import remarkCjkFriendly from 'remark-cjk-friendly/parseOnly';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { arrange } from './arrange.ts';
import { hideComments } from './comments.ts';
import { adaptMath } from './math-syntax.ts';
import { syntaxNodes } from './nodes.ts';
import { highlights, inlineFootnotes, tags, wikiLinks } from './syntax.ts';

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
export function readMarkdown(
  text: string,
  { format = 'md', breaks = false }: ParseOptions = {},
): Parsed {
  const shown = hideComments(text.replaceAll('\0', '\uFFFD'), (source) => {
    try {
      return chooseProcessor(source, format).parse(source);
    } catch {
      return chooseProcessor(source, 'md').parse(source);
    }
  });
  const { source } = shown;
  return { ...shown, tree: arrange(chooseProcessor(source, format).parse(source), source, breaks) };
}

/** What most texts have no use for, by the signs that call for it: reading is faster without. */
const parts: [signs: RegExp, syntax: Extension][] = [
  [/==/, highlights],
  [/\[\[/, wikiLinks],
  [/\^\[/, inlineFootnotes],
  [/(?:^|[\s(])#[^\s#]/m, tags],
];

/** What GitHub’s syntax would try at every word or line, by the signs without which it is never found. */
const tried: [signs: RegExp, name: string][] = [
  [/[\w.+-]@/, 'emailAutolink'],
  [/www\./i, 'wwwAutolink'],
  [/https?:\/\//i, 'protocolAutolink'],
  [/\||:-|-:/, 'table'],
];

/** Scripts in which words have no spaces between them, and emphasis none beside it. */
const unspaced =
  /[\u1100-\u11FF\u2E80-\uD7FF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF\u{20000}-\u{3FFFF}]/u;

const processors = new Map<string, Processor<Root>>();

function chooseProcessor(text: string, format: 'md' | 'mdx'): Processor<Root> {
  const used = parts.filter(([signs]) => signs.test(text)).map(([, syntax]) => syntax);
  const unused = tried.flatMap(([signs, name]) => (signs.test(text) ? [] : name));
  const isUnspaced = unspaced.test(text);
  // In MDX a brace is code, and math is full of them.
  const hasMath = format === 'md' && text.includes('$');
  const key = String([
    format,
    isUnspaced,
    hasMath,
    unused,
    ...parts.map(([, syntax]) => used.includes(syntax)),
  ]);
  const known = processors.get(key);
  if (known) return known;
  const processor = unified().use(remarkParse).use(remarkGfm);
  if (format === 'mdx') processor.use(remarkMdx);
  if (hasMath) processor.use(remarkMath);
  if (isUnspaced) processor.use(remarkCjkFriendly);
  processor.use(adaptSyntax, used, unused);
  processors.set(key, processor);
  return processor;
}

/**
 * Puts in the syntax of our own and the nodes it gives, and mends that of others: math leaves prices alone; and the extra
 * search for bare addresses after parsing is left out, because the text nodes it splits lose their positions. The parser
 * finds nearly all of them by itself; the rest may stay text.
 */
function adaptSyntax(this: Processor, used: Extension[], unused: readonly string[]) {
  const data = this.data();
  const given = (data.micromarkExtensions ?? []).map((extension) =>
    extension.text?.[36]
      ? adaptMath(extension)
      : {
          ...extension,
          text: without(extension.text, unused),
          flow: without(extension.flow, unused),
        },
  );
  data.micromarkExtensions = [...given, ...used];
  const nodes = (data.fromMarkdownExtensions ?? []).flat();
  data.fromMarkdownExtensions = [
    ...nodes.map((extension) => ({ ...extension, transforms: [] })),
    syntaxNodes,
  ];
}

function without(constructs: ConstructRecord = {}, names: readonly string[]): ConstructRecord {
  const kept = Object.entries(constructs).map(([sign, given]): [string, Construct[]] => [
    sign,
    [given ?? []].flat().filter(({ name = '' }) => !names.includes(name)),
  ]);
  return Object.fromEntries(kept.filter(([, left]) => left.length > 0));
}
