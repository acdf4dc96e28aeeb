import type { FootnoteDefinition, Image, List, ListItem, Nodes, Root } from 'mdast';
import type { MarkdownFacts } from '../content/source-file.ts';
import { isTagLine } from './arrange.ts';
import { isComponent, readAttributes } from './nodes.ts';

type Texts = MarkdownFacts['texts'];
type LineOf = (node: Nodes) => number;

/**
 * What readers read of a body, piece by piece, in the order in which a page shows it: without addresses and marks of
 * emphasis; with pictures as their words, names and captions; with the marks of tasks and the first number of lists that
 * do not begin at 1; and with footnotes at the end.
 */
export function collectTexts(tree: Root, lineOf: LineOf): Texts {
  const footnotes = new Map<string, FootnoteDefinition>();
  const used = new Set<string>();
  const walk = (node: Nodes): Texts => {
    if (node.type === 'footnoteDefinition') {
      footnotes.set(node.identifier, node);
      return [];
    }
    if (node.type === 'list')
      return node.children.flatMap((item, index) => {
        const [first, ...rest] = item.children.flatMap(walk);
        const mark = index === 0 ? markStart(node) + markTask(item) : markTask(item);
        return first ? [{ ...first, text: mark + first.text }, ...rest] : [];
      });
    if (node.type === 'paragraph' && isTagLine(node.children)) return [];
    const isPiece = /^(?:paragraph|heading|tableCell)$/.test(node.type);
    if (!isPiece && 'children' in node) return node.children.flatMap(walk);
    const text = readInline(node, used).trim();
    return text === '' ? [] : [{ text, line: lineOf(node) }];
  };
  const texts = walk(tree);
  // A footnote may refer to another, which then comes after it.
  for (const identifier of used) {
    texts.push(...(footnotes.get(identifier)?.children.flatMap(walk) ?? []));
  }
  return texts;
}

function markStart({ start }: List): string {
  return typeof start === 'number' && start !== 1 ? `${String(start)}. ` : '';
}

function markTask({ checked }: ListItem): string {
  return typeof checked === 'boolean' ? `${checked ? '☑' : '☐'} ` : '';
}

/** What is read of a node. The footnotes that it refers to are added to `used`. */
function readInline(node: Nodes, used: Set<string>): string {
  if (isComponent(node) && node.name === 'Pace') return readFigures(readAttributes(node));
  if (node.type === 'html') return node.value.replaceAll(/<!--[\s\S]*?(?:-->|$)|<[^>]*>?/g, '');
  if (node.type === 'embed') return readPicture({ alt: node.words, url: node.target });
  if (node.type === 'image') return readPicture(node);
  if (node.type === 'break') return ' ';
  // What is struck through is read as taken back, which is no matter of emphasis.
  if (node.type === 'delete') return `~~${readAll(node.children, used)}~~`;
  if (node.type === 'footnoteReference') used.add(node.identifier);
  if ('value' in node) return node.value;
  return 'children' in node ? readAll(node.children, used) : '';
}

function readAll(nodes: readonly Nodes[], used: Set<string>): string {
  return nodes.map((node) => readInline(node, used)).join('');
}

/** A picture as Markdown has it, by the name of its file: the folders around it may change. */
function readPicture({ alt, url, title }: Pick<Image, 'alt' | 'url' | 'title'>): string {
  const name = url.split('/').at(-1) ?? '';
  return `![${alt ?? ''}](${name}${title ? ` "${title}"` : ''})`;
}

/** The figures that a pace is worked out from: what readers see follows from them. */
function readFigures(attributes: Record<string, string>): string {
  const figures = Object.entries(attributes).map(([name, value]) => `${name} ${value}`);
  return `(${figures.sort().join(', ')})`;
}
