import type { Nodes, Paragraph, Parents, PhrasingContent, Root, Text } from 'mdast';
import type { Math } from 'mdast-util-math';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit, type VisitorResult } from 'unist-util-visit';

/** Gives blocks their names, sets lines of tags and of math apart, and makes footnotes of inline ones. */
export function arrange(tree: Root, source: string): Root {
  if (/\^[\w-]+[ \t]*$/m.test(source)) nameBlocks(tree);
  if (/[#$]/.test(source))
    visit(tree, 'paragraph', (node, index, parent) => partLines(node, index, parent, source));
  if (source.includes('^[')) moveFootnotes(tree);
  return tree;
}

/** The name of a block: it has a letter, or six characters, as Obsidian makes them. `m ^2` is no name. */
const blockName = /(?:^|\s)\^(?=[\d-]*[a-z]|[\w-]{6})([\w-]+)\s*$/i;

/** A name stands at the end of its block, or below a list, a table or a quotation, alone in its line. */
function nameBlocks(tree: Root): void {
  let top: Nodes = tree;
  visit(tree, (node, index, parent): VisitorResult => {
    if (!parent || index === undefined) return undefined;
    if (parent === tree) top = node;
    if (node.type === 'table') nameTable(node);
    if (node.type !== 'paragraph' && node.type !== 'heading') return undefined;
    const last = node.children.at(-1);
    const match = last?.type === 'text' ? blockName.exec(last.value) : undefined;
    if (last?.type !== 'text' || !match) return undefined;
    const [written, name = ''] = match;
    const column = (last.position?.end.column ?? 1) - written.trim().length;
    last.value = last.value.slice(0, match.index).trimEnd();
    if (last.value === '') node.children.pop();
    if (node.children.at(-1)?.type === 'break') node.children.pop();
    if (node.children.length === 0 && index > 0) {
      setName(parent.children[index - 1] ?? node, name);
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    // A line that is less indented than its block was written below all of it.
    const isBelow = column < (node.position?.start.column ?? 1);
    setName(isBelow ? top : parent.type === 'listItem' && index === 0 ? parent : node, name);
    return undefined;
  });
}

/** The line below a table is read as its last row. */
function nameTable(node: Extract<Nodes, { type: 'table' }>): void {
  const name = blockName.exec(toString(node.children.at(-1)))?.[1];
  if (name === undefined || node.children.at(-1)?.children.length !== 1) return;
  node.children.pop();
  setName(node, name);
}

function setName(node: Nodes, name: string): void {
  node.data = { ...node.data, blockName: name };
}

type Line = { nodes: PhrasingContent[]; kind: 'words' | 'tags' | 'math' };

/** True where there is nothing but tags, which are told elsewhere, and no words. */
export function isTagLine(nodes: readonly PhrasingContent[]): boolean {
  const isTag = (node: PhrasingContent) => node.type === 'tag';
  return nodes.some(isTag) && nodes.every((node) => isTag(node) || toString(node).trim() === '');
}

/** A line of nothing but tags is a paragraph of its own, and one of nothing but `$$…$$` is a block of math. */
function partLines(
  node: Paragraph,
  index: number | undefined,
  parent: Parents | undefined,
  source: string,
): VisitorResult {
  if (!parent || index === undefined) return undefined;
  if (!node.children.some(({ type }) => type === 'tag' || type === 'inlineMath')) return undefined;
  const parts: Line[] = [];
  for (const nodes of splitLines(node.children)) {
    const last = parts.at(-1);
    const kind = isTagLine(nodes) ? 'tags' : isMathLine(nodes, source) ? 'math' : 'words';
    if (last?.kind !== kind || kind === 'math') parts.push({ nodes, kind });
    else last.nodes.push(...nodes);
  }
  if (parts.length < 2 && parts[0]?.kind !== 'math') return undefined;
  parent.children.splice(index, 1, ...parts.map(showPart));
  return [SKIP, index + parts.length];
}

/** The nodes of each line, with what ends it. */
function splitLines(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    const pieces = node.type === 'text' ? splitText(node) : [node];
    for (const piece of pieces) {
      lines.at(-1)?.push(piece);
      if (endsLine(piece)) lines.push([]);
    }
  }
  return lines;
}

function splitText({ value, position }: Text): Text[] {
  const line = position?.start.line ?? 1;
  return value.split(/(?<=\n)/).map((piece, index) => {
    const start = { line: line + index, column: 1 };
    const own = { type: 'text' as const, value: piece, position: { start, end: start } };
    return value === piece && position ? { ...own, position } : own;
  });
}

function endsLine(node: PhrasingContent | undefined): boolean {
  return node?.type === 'break' || (node?.type === 'text' && node.value.endsWith('\n'));
}

function isMathLine(nodes: readonly PhrasingContent[], source: string): boolean {
  const [node, ...rest] = nodes.filter((one) => one.type === 'inlineMath' || toString(one).trim());
  return (
    node?.type === 'inlineMath' &&
    rest.length === 0 &&
    source.startsWith('$$', node.position?.start.offset)
  );
}

function showPart({ nodes, kind }: Line): Paragraph | Math {
  const children = endsLine(nodes.at(-1)) ? withoutEnd(nodes) : nodes;
  const [start, end] = [nodes[0]?.position?.start, nodes.at(-1)?.position?.end];
  const place = start && end && { position: { start, end } };
  const math = nodes.find((node) => node.type === 'inlineMath');
  if (kind !== 'math' || !math) return { type: 'paragraph', children, ...place };
  const properties = { className: ['language-math', 'math-display'] };
  const text = { type: 'text' as const, value: math.value };
  const code = { type: 'element' as const, tagName: 'code', properties, children: [text] };
  return {
    type: 'math',
    value: math.value,
    ...place,
    data: { hName: 'pre', hChildren: [code] },
  };
}

function withoutEnd(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const last = nodes.at(-1);
  const rest = nodes.slice(0, -1);
  const value = last?.type === 'text' ? last.value.trimEnd() : '';
  return last?.type === 'text' && value ? [...rest, { ...last, value }] : rest;
}

/** `^[words]` becomes a footnote at the end, under a name that nothing else has. */
function moveFootnotes(tree: Root): void {
  const taken = new Set<string>();
  visit(tree, (node) => {
    if (node.type.startsWith('footnote') && 'identifier' in node) taken.add(node.identifier);
  });
  let number = 0;
  visit(tree, 'inlineFootnote', ({ children, position }, index, parent) => {
    if (!parent || index === undefined) return;
    do number++;
    while (taken.has(`inline-${String(number)}`));
    const identifier = `inline-${String(number)}`;
    const place = position && { position };
    parent.children[index] = { type: 'footnoteReference', identifier, label: identifier, ...place };
    const words: Paragraph = { type: 'paragraph', children, ...place };
    tree.children.push({ type: 'footnoteDefinition', identifier, children: [words], ...place });
  });
}
