import type { Nodes } from 'mdast';
import { addToList } from '../text/lists.ts';
import { parseMarkdown } from './parse.ts';
import { listNodes } from './walk.ts';

/** Lines of a text, counted from 1. */
type Lines = { first: number; last: number };

/**
 * For a text that is taken apart: gives the numbers of the lines that a part needs to stand alone. Those are its own,
 * and the footnotes and addresses that it refers to, wherever they stand, but none that only other parts refer to.
 */
export function createPartReader(text: string): (part: Lines) => number[] {
  const definitions = new Map<string, Lines>();
  const usedAt = new Map<number, string[]>();
  for (const node of listNodes(parseMarkdown(text).tree)) {
    const lines = linesOf(node);
    // The first of two with one name counts.
    if (node.type === 'definition' || node.type === 'footnoteDefinition')
      definitions.set(nameOf(node), definitions.get(nameOf(node)) ?? lines);
    else if ('identifier' in node) addToList(usedAt, lines.first, nameOf(node));
  }
  const definitionAt = new Map(
    [...definitions.values()].flatMap((lines) => listLines(lines).map((line) => [line, lines])),
  );
  const findUsed = (lines: number[], found = new Set<Lines>()): Set<Lines> => {
    for (const name of lines.flatMap((line) => usedAt.get(line) ?? [])) {
      const definition = definitions.get(name);
      if (!definition || found.has(definition)) continue;
      findUsed(listLines(definition), found.add(definition));
    }
    return found;
  };
  const names = new Set([...usedAt.values()].flat());
  const unused = new Set([...definitions].flatMap(([name, lines]) => (names.has(name) ? [] : lines)));
  return (part) => {
    const own = listLines(part);
    const used = findUsed(own.filter((line) => !definitionAt.has(line)));
    const isKept = (line: number) => {
      const definition = definitionAt.get(line);
      return !definition || used.has(definition) || unused.has(definition);
    };
    const elsewhere = [...used].filter(({ first }) => first < part.first || first > part.last);
    return [...own.filter(isKept), ...elsewhere.flatMap(listLines)];
  };
} // prettier-ignore

/** A footnote and an address may have the same name. */
function nameOf({ type, identifier }: { type: string; identifier: string }): string {
  return (type.startsWith('footnote') ? '^' : '') + identifier;
}

function linesOf({ position }: Nodes): Lines {
  return { first: position?.start.line ?? 0, last: position?.end.line ?? 0 };
}

function listLines({ first, last }: Lines): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
