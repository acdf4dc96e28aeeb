import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import type { MarkdownFacts } from '../core/content/source-file.ts';
import { blankCitations } from './citations.ts';

type Texts = MarkdownFacts['texts'];
type LineOf = (node: Nodes) => number;

/**
 * What readers read of a body, piece by piece, in the order in which a page shows it: without addresses and marks of
 * emphasis, with the words that stand in for pictures, and with footnotes at the end.
 */
export function collectTexts(tree: Root, lineOf: LineOf): Texts {
  const footnotes = new Map<string, FootnoteDefinition>();
  const referred = new Set<string>();
  const walk = (node: Nodes): Texts => {
    if (node.type === 'footnoteDefinition') {
      footnotes.set(node.identifier, node);
      return [];
    }
    if (!isPiece(node) && 'children' in node) return node.children.flatMap(walk);
    const text = readInline(node, referred).trim();
    return text === '' ? [] : [{ text, line: lineOf(node) }];
  };
  const texts = walk(tree);
  // A footnote may refer to another, which then comes after it.
  for (const identifier of referred) {
    texts.push(...(footnotes.get(identifier)?.children.flatMap(walk) ?? []));
  }
  return texts;
}

function isPiece({ type }: Nodes): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'tableCell';
}

function readInline(node: Nodes, referred: Set<string>): string {
  switch (node.type) {
    case 'text':
      return blankCitations(node.value);
    case 'inlineCode':
    case 'code':
      return node.value;
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    case 'break':
      return ' ';
    case 'footnoteReference':
      referred.add(node.identifier);
      return '';
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return node.name === 'Pace' ? readFigures(node) : readAll(node.children, referred);
    case 'delete':
      // What is struck through is read as taken back, which is no matter of emphasis.
      return `~~${readAll(node.children, referred)}~~`;
    default:
      return 'children' in node ? readAll(node.children, referred) : '';
  }
}

function readAll(nodes: readonly Nodes[], referred: Set<string>): string {
  return nodes.map((node) => readInline(node, referred)).join('');
}

/** The figures that a pace is worked out from: what readers see follows from them. */
function readFigures({
  attributes,
}:
  | Extract<Nodes, { type: 'mdxJsxTextElement' }>
  | Extract<Nodes, { type: 'mdxJsxFlowElement' }>): string {
  const figures = attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? [`${attribute.name} ${attribute.value}`]
      : [],
  );
  return `(${figures.sort().join(', ')})`;
}
