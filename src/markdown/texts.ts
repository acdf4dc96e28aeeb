import type { FootnoteDefinition, Image, List, ListItem, Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { MarkdownFacts } from '../content/source-file.ts';
import { isTagLine } from './arrange.ts';

type Texts = MarkdownFacts['texts'];
type LineOf = (node: Nodes) => number;
/** What a body refers to by a name: where a named picture is, and which footnotes are read. */
type Named = { pictures: Map<string, Pick<Image, 'url' | 'title'>>; footnotes: Set<string> };

/**
 * What readers read of a body, piece by piece, in the order in which a page shows it: without addresses and marks of
 * emphasis; with pictures as their words, names and captions; with the marks of tasks and the first number of lists that
 * do not begin at 1; and with footnotes at the end.
 */
export function collectTexts(tree: Root, lineOf: LineOf): Texts {
  const footnotes = new Map<string, FootnoteDefinition>();
  const named: Named = { pictures: new Map(), footnotes: new Set() };
  visit(tree, 'definition', (node) => void named.pictures.set(node.identifier, node));
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
    if (!isPiece(node) && 'children' in node) return node.children.flatMap(walk);
    const text = readInline(node, named).trim();
    return text === '' ? [] : [{ text, line: lineOf(node) }];
  };
  const texts = walk(tree);
  // A footnote may refer to another, which then comes after it.
  for (const identifier of named.footnotes) {
    texts.push(...(footnotes.get(identifier)?.children.flatMap(walk) ?? []));
  }
  return texts;
}

function isPiece({ type }: Nodes): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'tableCell';
}

function markStart({ start }: List): string {
  return typeof start === 'number' && start !== 1 ? `${String(start)}. ` : '';
}

function markTask({ checked }: ListItem): string {
  return typeof checked === 'boolean' ? `${checked ? '☑' : '☐'} ` : '';
}

function readInline(node: Nodes, named: Named): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
    case 'inlineMath':
    case 'math':
    case 'tag':
      return node.value;
    case 'html':
      return node.value.replaceAll(/<!--[\s\S]*?(?:-->|$)|<[^>]*>?/g, '');
    case 'embed':
      return readPicture(node.words, { url: node.target });
    case 'image':
      return readPicture(node.alt, node);
    case 'imageReference':
      return readPicture(node.alt, named.pictures.get(node.identifier));
    case 'break':
      return ' ';
    case 'footnoteReference':
      named.footnotes.add(node.identifier);
      return '';
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return node.name === 'Pace' ? readFigures(node) : readAll(node.children, named);
    case 'delete':
      // What is struck through is read as taken back, which is no matter of emphasis.
      return `~~${readAll(node.children, named)}~~`;
    default:
      return 'children' in node ? readAll(node.children, named) : '';
  }
}

function readAll(nodes: readonly Nodes[], named: Named): string {
  return nodes.map((node) => readInline(node, named)).join('');
}

/** A picture as Markdown has it, by the name of its file: the folders around it may change. */
function readPicture(
  alt: string | null | undefined,
  picture?: Pick<Image, 'url' | 'title'>,
): string {
  const name = picture?.url.split('/').at(-1) ?? '';
  return `![${alt ?? ''}](${name}${picture?.title ? ` "${picture.title}"` : ''})`;
}

/** The figures that a pace is worked out from: what readers see follows from them. */
function readFigures({ attributes }: MdxJsxFlowElement | MdxJsxTextElement): string {
  const figures = attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? [`${attribute.name} ${attribute.value}`]
      : [],
  );
  return `(${figures.sort().join(', ')})`;
}
