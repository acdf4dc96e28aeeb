import GithubSlugger from 'github-slugger';
import type { Nodes, Root, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { MarkdownBody, MarkdownFacts } from '../content/source-file.ts';
import { findCitations } from './citations.ts';
import { isComponent, readAttributes, type Component } from './nodes.ts';
import { openingWords } from './sentences.ts';
import { collectLosses } from './losses.ts';
import { parseMarkdown, type ParseOptions, type Parsed } from './parse.ts';
import { collectSentences } from './sentences.ts';
import { collectTexts } from './texts.ts';
import { depthOf, listNodes } from './walk.ts';

/** What is gathered on the way, and what is known of every node. */
type Facts = Omit<MarkdownFacts, 'opening' | 'titleLine' | 'texts' | 'losses'>;
type Known = { line: number; sentence: string; source: string; slugger: GithubSlugger };

/** How deep a text may nest: far deeper than anybody writes, and less than what breaks the programs that write it as HTML. */
const deepest = 200;

/** A line that begins with so many signs of quotes and lists. To read it would take minutes. */
const deepLine = new RegExp(
  `^(?:[ \\t]*(?:>|(?:[-+*]|\\d{1,9}[.)])[ \\t])){${String(deepest)}}`,
  'm',
);

const tooDeep = () => new RangeError('The text nests too deep.');

/** How a text is to be read. */
export type ReadOptions = Pick<ParseOptions, 'breaks'> & {
  /** In which sentences are told apart. */
  language?: string;
};

/**
 * Takes a Markdown body apart: links, pictures, citations, headings, components, and whatever in it is code.
 * `firstLine` is the line of the file on which the body begins. A text that nests too deep is a `RangeError`.
 */
export function readMarkdownFacts(
  body: string,
  format: 'md' | 'mdx',
  firstLine = 1,
  { language = 'en', breaks = false }: ReadOptions = {},
): MarkdownBody {
  const facts: Facts = {
    links: [], images: [], citations: [], headings: [], blocks: [], tags: [], components: [],
    missingFootnotes: [], missingDefinitions: [], code: [],
  }; // prettier-ignore
  const lineOf = (node: Nodes) => (node.position?.start.line ?? 1) + firstLine - 1;
  if (deepLine.test(body)) throw tooDeep();
  const parsed = parse(body, { format, breaks }, facts, firstLine);
  const { tree, source } = parsed;
  if (depthOf(tree) > deepest) throw tooDeep();
  const nodes = listNodes(tree);
  const sentences = collectSentences(nodes, language);
  const slugger = new GithubSlugger();
  for (const node of nodes) {
    const sentence = sentences.get(node) ?? '';
    collect(node, facts, { line: lineOf(node), sentence, source, slugger });
  }
  facts.links = withoutPictures(facts.links, nodes);
  facts.tags = [...new Set(facts.tags)];
  const texts = collectTexts(tree, lineOf);
  const title = tree.children.find(isTitle);
  const titleLine = title && lineOf(title);
  const losses = collectLosses(nodes, parsed.unclosedCommentLine, firstLine);
  // Half of what a tree takes in memory is places, and thousands of trees wait to be rendered.
  for (const node of nodes) if (!placed.has(node.type)) node.position = undefined;
  let kept: Root | undefined = tree;
  const readTree = () => {
    const own = kept ?? readMarkdownFacts(body, format, firstLine, { language, breaks }).readTree();
    kept = undefined;
    return own;
  };
  return { ...facts, opening: openingWords(tree), titleLine, texts, losses, readTree };
}

/** What is reported with its line where it cannot be drawn. */
const placed = new Set(['code', 'html', 'math', 'inlineMath']);

/** True for a heading `#`. */
export function isTitle(node: Nodes): boolean {
  return node.type === 'heading' && node.depth === 1;
}

function parse(body: string, options: ParseOptions, facts: Facts, firstLine: number): Parsed {
  try {
    return parseMarkdown(body, options);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // MDX refuses what it cannot read as code or as a tag; its first sentence says what and where.
    const [message = ''] = error.message.split('\n');
    const line = 'line' in error && typeof error.line === 'number' ? error.line : 1;
    const what = `something that cannot be read: ${message}`;
    facts.code.push({ what, line: line + firstLine - 1 });
    // The rest is read as plain Markdown, so that one mistake does not hide the others.
    const parsed = parseMarkdown(body);
    for (const node of listNodes(parsed.tree)) if (node.type === 'html') node.value = '';
    return parsed;
  }
}

function collect(node: Nodes, facts: Facts, { line, sentence, source, slugger }: Known): void {
  if (node.data?.blockName !== undefined) facts.blocks.push(node.data.blockName);
  if (node.type === 'text') collectMarks(node, source, facts, line);
  // A link by name is counted where its address is.
  else if (node.type === 'definition' || (node.type === 'link' && !('identifier' in node)))
    facts.links.push({ target: node.url, kind: 'address', line, sentence });
  else if (node.type === 'wikiLink')
    facts.links.push({ target: node.target, kind: 'wikilink', line, sentence });
  else if (node.type === 'embed')
    facts.links.push({ target: node.target, kind: 'embed', line, sentence });
  else if (node.type === 'tag') facts.tags.push(node.name);
  else if (node.type === 'image')
    facts.images.push({ address: node.url, alt: node.alt ?? '', line });
  else if (node.type === 'heading') {
    const text = toString(node);
    facts.headings.push({ text, anchor: slugger.slug(text), depth: node.depth, line });
  } else if (isComponent(node)) collectComponent(node, facts, line);
  else {
    const what = nameCode(node);
    if (what !== undefined) facts.code.push({ what, line });
  }
}

/** What of a text is code, which content may not have. */
function nameCode(node: Nodes): string | undefined {
  // Other HTML is shown as far as it is safe, but a component would be gone from the page.
  if (node.type === 'html' && /^<(?:Aside|Pace|Practice)\b/.test(node.value))
    return `raw HTML: ${node.value.split('\n')[0] ?? ''}`;
  if (node.type === 'mdxjsEsm') return node.value.startsWith('export') ? 'an export' : 'an import';
  const isExpression = node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
  return isExpression ? `{${node.value}}` : undefined;
}

/** Takes a component apart: its name, its attributes, and whatever in them is code. */
function collectComponent(node: Component, facts: Facts, line: number): void {
  const name = node.name ?? '';
  if (!/^[A-Z]/.test(name)) {
    facts.code.push({ what: `raw HTML: <${name}>`, line });
    return;
  }
  const codeBefore = facts.code.length;
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      facts.code.push({ what: `{${attribute.value}} inside <${name}>`, line });
    } else if (typeof attribute.value !== 'string') {
      const value = attribute.value ? `{${attribute.value.value}}` : 'no value';
      facts.code.push({ what: `${attribute.name} of <${name}> with ${value}`, line });
    }
  }
  const hasCode = facts.code.length > codeBefore;
  const attributes = readAttributes(node);
  facts.components.push({ name, attributes, line, ...(hasCode && { hasCode }) });
}

/** What Markdown leaves in plain text: citations, and footnotes and links by name that nothing defines. */
function collectMarks(node: Text, body: string, facts: Facts, firstLine: number): void {
  if (!node.value.includes('[')) return;
  const lineIn = (text: string, index: number) =>
    firstLine + text.slice(0, index).split('\n').length - 1;
  for (const { id, index } of findCitations(node.value))
    facts.citations.push({ id, line: lineIn(node.value, index) });
  const written = asWritten(node, body);
  for (const { 1: label = '', index } of written.matchAll(/\[\^([^\]\s]+)\]/g))
    facts.missingFootnotes.push({ label, line: lineIn(written, index) });
  // A citation or a footnote may follow another without a space; neither is the name of a link.
  for (const { 1: label = '', index } of written.matchAll(/\]\[(?![@^])([^[\]]+)\]/g))
    facts.missingDefinitions.push({ label, line: lineIn(written, index) });
}

/** The text as the file has it, with brackets that a backslash escapes left out. */
function asWritten({ value, position }: Text, body: string): string {
  const source = body.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
  return (source || value).replaceAll(/\\[[\]]/g, '  ');
}

/** `![words][name]` shows a picture whose address is given elsewhere, by `[name]: address`. That is no link. */
function withoutPictures(links: Facts['links'], nodes: readonly Nodes[]): Facts['links'] {
  const pictures = new Set<string>();
  for (const node of nodes)
    if (node.type === 'image' && 'identifier' in node) pictures.add(node.url);
  return links.filter(({ kind, target }) => kind !== 'address' || !pictures.has(target));
}
