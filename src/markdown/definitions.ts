import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseMarkdown } from './parse.ts';

/** Lines of a text, counted from 1. */
export type Lines = { first: number; last: number };

/**
 * For a text that is taken apart: gives the numbers of the lines that a part needs to stand alone. Those are its own,
 * and the footnotes and addresses that it refers to, wherever they stand, but none that only other parts refer to.
 */
export function createPartReader(text: string): (part: Lines) => number[] {
  const definitions: (Lines & { name: string })[] = [];
  const uses: { name: string; line: number }[] = [];
  visit(parseMarkdown(text), (node) => {
    const lines = linesOf(node);
    if (node.type === 'definition' || node.type === 'footnoteDefinition')
      definitions.push({ ...lines, name: nameOf(node) });
    else if ('identifier' in node) uses.push({ name: nameOf(node), line: lines.first });
  });
  const isDefinition = (line: number) => definitions.some((one) => isIn(line, one));
  const findUsed = (lines: number[], found = new Set<Lines>()): Set<Lines> => {
    for (const { name } of uses.filter(({ line }) => lines.includes(line))) {
      const definition = definitions.find((one) => one.name === name);
      if (!definition || found.has(definition)) continue;
      findUsed(listLines(definition), found.add(definition));
    }
    return found;
  };
  const unused = definitions.filter(({ name }) => !uses.some((use) => use.name === name));
  return (part) => {
    const own = listLines(part);
    const used = findUsed(own.filter((line) => !isDefinition(line)));
    const needed = [...used, ...unused.filter(({ first }) => isIn(first, part))];
    const kept = own.filter((line) => !isDefinition(line) || needed.some((one) => isIn(line, one)));
    return [...kept, ...needed.filter(({ first }) => !isIn(first, part)).flatMap(listLines)];
  };
}

/** A footnote and an address may have the same name. */
function nameOf({ type, identifier }: { type: string; identifier: string }): string {
  return (type.startsWith('footnote') ? '^' : '') + identifier;
}

function linesOf({ position }: Nodes): Lines {
  return { first: position?.start.line ?? 0, last: position?.end.line ?? 0 };
}

function isIn(line: number, { first, last }: Lines): boolean {
  return line >= first && line <= last;
}

function listLines({ first, last }: Lines): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
