import type { Heading, SourceFile } from '../content/source-file.ts';
import { blockAnchor } from '../markdown/block-anchor.ts';
import { addToList } from '../text/lists.ts';

/** A heading with the names of those that it stands under, the nearest first. */
type Placed = { anchor: string; text: string; above: string[] };

/**
 * Finds the anchor of a heading as Obsidian writes it: `Heading`, or `Heading#Deeper` for one under another. Signs are
 * read as spaces, because Obsidian leaves out of a link what has a meaning there: `TCP IP` is `TCP/IP`.
 */
export function indexHeadings(headings: readonly Heading[]) {
  const byName = new Map<string, Placed[]>();
  const open: Heading[] = [];
  for (const heading of headings) {
    while ((open.at(-1)?.depth ?? 0) >= heading.depth) open.pop();
    const above = open.map(({ text }) => normalizeHeading(text)).reverse();
    const name = normalizeHeading(heading.text);
    addToList(byName, name, { ...heading, above });
    open.push(heading);
  }
  return (written: string) => {
    const [last = '', ...above] = written.split('#').filter(Boolean).reverse();
    const found = (byName.get(normalizeHeading(last)) ?? []).filter((heading) =>
      containsInOrder(heading.above, above.map(normalizeHeading)),
    );
    // Of two that differ in signs alone, such as C and C++, the one that is written so.
    return (found.find(({ text }) => text === last.trim()) ?? found[0])?.anchor;
  };
}

function containsInOrder(names: readonly string[], wanted: readonly string[]): boolean {
  let from = 0;
  return wanted.every((name) => {
    from = names.indexOf(name, from) + 1;
    return from > 0;
  });
}

/** Letters and digits, with single spaces for all between them; a heading that has neither stays as it is. */
function normalizeHeading(text: string): string {
  const written = text.normalize('NFC').toLowerCase();
  return written.replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim() || written.trim();
}

/** The anchors of each text's headings and named blocks, by the path of its file without ending. */
export function collectHeadings(files: readonly SourceFile[]): Map<string, string[]> {
  return new Map(
    files.map(({ path, body, ...file }) => [
      file.kind === 'note' ? `notes/${file.slug}` : path.replace(/\.mdx?$/, ''),
      [
        ...(body?.headings.map(({ anchor }) => anchor) ?? []),
        ...(body?.blocks ?? []).map(blockAnchor),
      ],
    ]),
  );
}
