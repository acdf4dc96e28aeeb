import GithubSlugger from 'github-slugger';
import type { Nodes, Root, Text } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { MarkdownFacts } from '../content/source-file.ts';
import { findCitations } from './remark-plugins.ts';
import { parseMarkdown } from './parse.ts';
import { collectTexts } from './texts.ts';

/**
 * Takes a Markdown body apart: links, pictures, citations, headings, components, and whatever in it is code.
 * `firstLine` is the line of the file on which the body begins.
 */
export function readMarkdownFacts(
  body: string,
  format: 'md' | 'mdx',
  firstLine = 1,
): MarkdownFacts {
  const facts: Omit<MarkdownFacts, 'tree'> = {
    texts: [], links: [], images: [], citations: [], headings: [], blocks: [], tags: [], components: [],
    missingFootnotes: [], missingDefinitions: [], code: [],
  }; // prettier-ignore
  const lineOf = (node: Nodes) => (node.position?.start.line ?? 1) + firstLine - 1;
  const tree = parse(body, format, facts, firstLine);
  const slugger = new GithubSlugger();
  visit(tree, (node) => {
    if (node.type === 'text') collectMarks(node, body, facts, lineOf(node));
    else collect(node, facts, lineOf(node), slugger);
  });
  collectNamedPictures(tree, facts, lineOf);
  facts.texts = collectTexts(tree, lineOf);
  return { ...facts, tree };
}

function parse(
  body: string,
  format: 'md' | 'mdx',
  facts: Omit<MarkdownFacts, 'tree'>,
  firstLine: number,
): Root {
  try {
    return parseMarkdown(body, format);
  } catch (error) {
    // MDX refuses what it cannot read as code or as a tag; its first sentence says what and where.
    const line = isPlaced(error) ? error.line + firstLine - 1 : firstLine;
    facts.code.push({ what: `something that cannot be read: ${firstSentence(error)}`, line });
    // The rest is read as plain Markdown, so that one mistake does not hide the others.
    const tree = parseMarkdown(body);
    visit(tree, 'html', (html) => {
      html.value = '';
    });
    return tree;
  }
}

function collect(
  node: Nodes,
  facts: Omit<MarkdownFacts, 'tree'>,
  line: number,
  slugger: GithubSlugger,
): void {
  switch (node.type) {
    case 'link':
    case 'definition':
      facts.links.push({ target: node.url, kind: 'address', line, sentence: '' });
      return;
    case 'image':
      facts.images.push({ address: node.url, alt: node.alt ?? '', line });
      return;
    case 'heading': {
      const text = toString(node);
      facts.headings.push({ text, anchor: slugger.slug(text), depth: node.depth, line });
      return;
    }
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      collectElement(node, facts, line);
      return;
    case 'mdxjsEsm':
      facts.code.push({ what: node.value.startsWith('export') ? 'an export' : 'an import', line });
      return;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      facts.code.push({ what: `{${node.value}}`, line });
      return;
    case 'html':
      if (node.value)
        facts.code.push({ what: `raw HTML: ${node.value.split('\n')[0] ?? ''}`, line });
      return;
    default:
  }
}

/** Takes a component apart: its name, its attributes, and whatever in them is code. */
function collectElement(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  facts: Omit<MarkdownFacts, 'tree'>,
  line: number,
): void {
  const name = node.name ?? '';
  if (!/^[A-Z]/.test(name)) {
    facts.code.push({ what: `raw HTML: <${name}>`, line });
    return;
  }
  const attributes: Record<string, string> = {};
  const codeBefore = facts.code.length;
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      facts.code.push({ what: `{${attribute.value}} inside <${name}>`, line });
    } else if (typeof attribute.value === 'string') {
      attributes[attribute.name] = attribute.value;
    } else {
      const value = attribute.value ? `{${attribute.value.value}}` : 'no value';
      facts.code.push({ what: `${attribute.name} of <${name}> with ${value}`, line });
    }
  }
  const hasCode = facts.code.length > codeBefore;
  facts.components.push({ name, attributes, line, ...(hasCode && { hasCode }) });
}

/** What Markdown leaves in plain text: citations, and footnotes and links by name that nothing defines. */
function collectMarks(
  node: Text,
  body: string,
  facts: Omit<MarkdownFacts, 'tree'>,
  firstLine: number,
): void {
  const lineIn = (text: string, index: number) =>
    firstLine + text.slice(0, index).split('\n').length - 1;
  for (const { id, index } of findCitations(node.value)) {
    facts.citations.push({ id, line: lineIn(node.value, index) });
  }
  const written = asWritten(node, body);
  for (const { 1: label = '', index } of written.matchAll(/\[\^([^\]\s]+)\]/g)) {
    facts.missingFootnotes.push({ label, line: lineIn(written, index) });
  }
  // A citation or a footnote may follow another without a space; neither is the name of a link.
  for (const { 1: label = '', index } of written.matchAll(/\]\[(?![@^])([^[\]]+)\]/g)) {
    facts.missingDefinitions.push({ label, line: lineIn(written, index) });
  }
}

/** The text as the file has it, with brackets that a backslash escapes left out. */
function asWritten({ value, position }: Text, body: string): string {
  const source = body.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
  return (source || value).replaceAll(/\\[[\]]/g, '  ');
}

/** `![words][name]` shows a picture whose address is given elsewhere, by `[name]: address`. */
function collectNamedPictures(
  tree: Root,
  facts: Omit<MarkdownFacts, 'tree'>,
  lineOf: (node: Nodes) => number,
): void {
  const addresses = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url }) => void addresses.set(identifier, url));
  visit(tree, 'imageReference', (node) => {
    const address = addresses.get(node.identifier);
    if (address === undefined) return;
    facts.images.push({ address, alt: node.alt ?? '', line: lineOf(node) });
    facts.links = facts.links.filter(({ target }) => target !== address);
  });
}

function isPlaced(error: unknown): error is { line: number } {
  return error instanceof Error && 'line' in error && typeof error.line === 'number';
}

function firstSentence(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
