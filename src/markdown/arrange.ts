import type { Definition, Nodes, Paragraph, Parents, PhrasingContent, Root, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { listNodes, walk } from './walk.ts';

/**
 * Gives links by name their addresses and blocks their names, sets lines of tags apart, keeps line ends, and makes
 * footnotes of inline ones.
 */
export function arrange(tree: Root, source: string, breaks = false): Root {
  if (/\^[\w-]+[ \t]*$/m.test(source)) nameBlocks(tree);
  if (/#[^\s#]/.test(source)) walk(tree, partTagLines);
  if (breaks) walk(tree, breakLines);
  if (source.includes('^[')) moveFootnotes(tree);
  if (source.includes(']:')) resolveNames(tree);
  return tree;
}

/** Makes plain ones of links and pictures by name, which they keep as `identifier`. Of two definitions the first counts. */
function resolveNames(tree: Root): void {
  const definitions = new Map<string, Definition>();
  const nodes = listNodes(tree);
  for (const node of nodes)
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node);
  for (const node of nodes) {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') continue;
    const { url, title } = definitions.get(node.identifier) ?? {};
    const type = node.type === 'linkReference' ? 'link' : 'image';
    if (url !== undefined) Object.assign(node, { type, url, title });
  }
}

/** The name of a block: it has a letter, or six characters, as Obsidian makes them. `m ^2` is no name. */
const blockName = /(?:^|\s)\^(?=[\d-]*[a-z]|[\w-]{6})([\w-]+)\s*$/i;

/** A name stands at the end of its block, or below a list, a table or a quotation, alone in its line. */
function nameBlocks(tree: Root): void {
  let top: Nodes = tree;
  walk(tree, (node, index, parent) => {
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
      return index;
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

/** True where there is nothing but tags, which are listed elsewhere, and no words. */
export function isTagLine(nodes: readonly PhrasingContent[]): boolean {
  const isTag = (node: PhrasingContent) => node.type === 'tag';
  return nodes.some(isTag) && nodes.every((node) => isTag(node) || toString(node).trim() === '');
}

/** A line of nothing but tags is a paragraph of its own. */
function partTagLines(node: Nodes, index: number, parent: Parents): number | undefined {
  if (node.type !== 'paragraph' || !node.children.some(({ type }) => type === 'tag'))
    return undefined;
  const parts: PhrasingContent[][] = [];
  for (const line of splitLines(node.children)) {
    const last = parts.at(-1);
    if (last && isTagLine(last) === isTagLine(line)) last.push(...line);
    else parts.push(line);
  }
  if (parts.length < 2) return undefined;
  parent.children.splice(index, 1, ...parts.map(createParagraph));
  return index + parts.length;
}

/** The nodes of each line, with what ends it. */
function splitLines(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  const pieces = nodes.flatMap((node): PhrasingContent[] =>
    node.type === 'text' ? splitText(node) : [node],
  );
  for (const piece of pieces) {
    lines.at(-1)?.push(piece);
    if (piece.type === 'break' || (piece.type === 'text' && piece.value.endsWith('\n')))
      lines.push([]);
  }
  return lines.filter((line) => line.length > 0);
}

function createParagraph(nodes: PhrasingContent[]): Paragraph {
  const last = nodes.at(-1);
  if (last?.type === 'text') last.value = last.value.trimEnd();
  if (last?.type === 'break') nodes.pop();
  const [start, end] = [nodes[0]?.position?.start, last?.position?.end];
  return { type: 'paragraph', children: nodes, ...(start && end && { position: { start, end } }) };
}

/** The lines of a text, each with its end. */
function splitText(text: Text): Text[] {
  const { position } = text;
  const pieces = text.value.split(/(?<=\n)/);
  if (pieces.length < 2 || !position) return [text];
  return pieces.map((piece, index) => {
    const start = { line: position.start.line + index, column: 1 };
    return { type: 'text', value: piece, position: { start, end: start } };
  });
}

/** Every line end of the file is one on the page. */
function breakLines(node: Nodes, index: number, parent: Parents): number | undefined {
  if (node.type !== 'text' || !node.value.includes('\n')) return undefined;
  const pieces = splitText(node).flatMap((piece): PhrasingContent[] => {
    const { value } = piece;
    piece.value = value.replace(/[ \t]*\n/, '');
    return [
      ...(piece.value ? [piece] : []),
      ...(value.endsWith('\n') ? [{ type: 'break' as const }] : []),
    ];
  });
  parent.children.splice(index, 1, ...pieces);
  return index + pieces.length;
}

/** `^[words]` becomes a footnote at the end, under a name that nothing else has. */
function moveFootnotes(tree: Root): void {
  const taken = new Set<string>();
  for (const node of listNodes(tree))
    if (node.type.startsWith('footnote') && 'identifier' in node) taken.add(node.identifier);
  let number = 0;
  walk(tree, (node, index, parent) => {
    if (node.type !== 'inlineFootnote') return;
    const { children, position } = node;
    do number++;
    while (taken.has(`inline-${String(number)}`));
    const identifier = `inline-${String(number)}`;
    const place = position && { position };
    parent.children[index] = { type: 'footnoteReference', identifier, label: identifier, ...place };
    const words: Paragraph = { type: 'paragraph', children, ...place };
    tree.children.push({ type: 'footnoteDefinition', identifier, children: [words], ...place });
  });
}
