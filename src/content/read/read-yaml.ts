import { isMap, isNode, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { attempt } from '../../text/attempt.ts';
import type { SourceFile } from '../source-file.ts';

const slipInYaml = {
  expected: 'YAML that can be read',
  mend: 'Look at this line and the one before it: a missing quote, a colon inside unquoted text, or a wrong indent.',
};

const endlessNames = {
  expected: 'YAML of a size that can be read',
  found: 'names (&one, *one) that stand for themselves, or for one another thousands of times',
  mend: 'Write out what they stand for.',
};

/** How deep fields may nest: far deeper than any are meant to, and less than what breaks the rules that go down with them. */
const deepest = 100;

const tooDeep = {
  expected: `fields that nest at most ${String(deepest)} deep`,
  found: 'lists or groups within each other, deeper than that',
  mend: 'Write what they hold with fewer of them around it.',
};

/** Reads YAML and keeps the line of every field, counted from the file's line on which the YAML begins. */
export function readYaml(
  text: string,
  firstLine: number,
): Pick<SourceFile, 'data' | 'unreadable' | 'lineOf'> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const [error] = [...document.errors, ...findLooseAliases(document)];
  if (error) {
    const line = lineAt(error.pos[0]);
    const remark = findBareColour(text, line - firstLine);
    return { unreadable: { line, found: error.message, text, ...slipInYaml, ...remark } };
  }
  const read = attempt(() => ({ data: expandNames(document, text) }));
  if (!read) return { unreadable: { line: firstLine, text, ...endlessNames } };
  if (isDeeper(read.data, deepest)) return { unreadable: { line: firstLine, text, ...tooDeep } };
  // Lines are seldom asked for, and the documents of thousands of files would fill the memory.
  let again: Document | undefined;
  const lineOf: SourceFile['lineOf'] = (path) => {
    const offset = findOffset((again ??= parseDocument(text)), path);
    return offset === undefined ? undefined : lineAt(offset);
  };
  return { ...read, lineOf };
}

/** The values, with what each name stands for in its place. Throws where that has no end, or hardly one. */
function expandNames(document: Document, text: string): unknown {
  const data: unknown = document.toJS();
  // A part that holds itself can be had as a value, and be written nowhere.
  if (text.includes('*')) JSON.stringify(data);
  return data;
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}

/** `{ light: #fff }` has lost its end to a remark. YAML's own message does not say so. */
function findBareColour(text: string, index: number): { found: string; mend: string } | undefined {
  const lines = text.split('\n').slice(Math.max(0, index - 1), index + 1);
  const colour = lines.map((line) => /[:{,]\s*(#[0-9a-f]{3,8})\b/i.exec(line)?.[1]).find(Boolean);
  if (colour === undefined) return undefined;
  return {
    found: `${colour} without quotes`,
    mend: `Write "${colour}", in quotes: YAML takes what follows a bare # for a remark.`,
  };
}

/** YAML reads `*kept*` as a name for something marked `&kept*` before, and gives up where nothing is. */
function findLooseAliases(document: Document): { pos: [number]; message: string }[] {
  const loose: { pos: [number]; message: string }[] = [];
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return;
      const message = `*${alias.source}, where a star begins a name that YAML knows nothing of`;
      loose.push({ pos: [alias.range?.[0] ?? 0], message });
    },
  });
  return loose;
}

/** Where a field's name begins; that of its nearest group where the field itself is missing. */
function findOffset({ contents }: Document, path: readonly PropertyKey[]): number | undefined {
  let node: unknown = contents;
  let offset: number | undefined;
  for (const name of path.map(String)) {
    const pair = isMap(node) ? node.items.find(({ key }) => String(key) === name) : undefined;
    node = isSeq(node) ? node.items[Number(name)] : pair?.value;
    // A field's name comes before its value, which may begin on a later line.
    const start = pair?.key ?? node;
    if (isNode(start) && start.range) offset = start.range[0];
  }
  return offset;
}
