import type { Root } from 'mdast';
import type { Construct, ConstructRecord, Extension } from 'micromark-util-types';
import remarkCjkFriendly from 'remark-cjk-friendly/parseOnly';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { attempt } from '../text/attempt.ts';
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
export function parseMarkdown(text: string, { format = 'md', breaks }: ParseOptions = {}): Parsed {
  const shown = hideComments(
    text.replaceAll('\0', '\uFFFD'),
    (source) => attempt(() => parse(source, format)) ?? parse(source, 'md'),
  );
  return { ...shown, tree: arrange(parse(shown.source, format), shown.source, breaks) };
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

function parse(text: string, format: 'md' | 'mdx'): Root {
  const used = parts.filter(([signs]) => signs.test(text));
  const unused = tried.flatMap(([signs, name]) => (signs.test(text) ? [] : name));
  const isUnspaced = unspaced.test(text);
  // In MDX a brace is code, and math is full of them.
  const hasMath = format === 'md' && text.includes('$');
  const key = String([format, isUnspaced, hasMath, unused, used.map(([signs]) => signs)]);
  const known = processors.get(key);
  if (known) return known.parse(text);
  const processor = unified().use(remarkParse).use(remarkGfm);
  if (format === 'mdx') processor.use(remarkMdx);
  if (hasMath) processor.use(remarkMath);
  if (isUnspaced) processor.use(remarkCjkFriendly);
  const syntax = used.map(([, extension]) => extension);
  processor.use(adaptSyntax, syntax, unused);
  processors.set(key, processor);
  return processor.parse(text);
}

/**
 * Puts in the syntax of our own and the nodes it gives, and mends that of others: math leaves prices alone; and the extra
 * search for bare addresses after parsing is left out, because the text nodes it splits lose their positions. The parser
 * finds nearly all of them by itself; the rest may stay text.
 */
function adaptSyntax(this: Processor, used: Extension[], unused: readonly string[]) {
  const data = this.data();
  const given = (data.micromarkExtensions ?? []).map((extension) => {
    if (extension.text?.[36]) return adaptMath(extension);
    const [text, flow] = [without(extension.text, unused), without(extension.flow, unused)];
    return { ...extension, text, flow };
  });
  data.micromarkExtensions = [...given, ...used];
  const nodes = (data.fromMarkdownExtensions ?? []).flat();
  const untransformed = nodes.map((extension) => ({ ...extension, transforms: [] }));
  data.fromMarkdownExtensions = [...untransformed, syntaxNodes];
}

function without(constructs: ConstructRecord = {}, names: readonly string[]): ConstructRecord {
  const kept = Object.entries(constructs).map(([sign, given]): [string, Construct[]] => [
    sign,
    [given ?? []].flat().filter(({ name = '' }) => !names.includes(name)),
  ]);
  return Object.fromEntries(kept.filter(([, left]) => left.length > 0));
}
