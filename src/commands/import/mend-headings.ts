import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP } from 'unist-util-visit';
import type { Mending } from './mending.ts';
import { placeOf, takeOut } from './parsed-text.ts';
import { quote } from './written-words.ts';

/** A heading stands one level below the one above it, and the first ones below the title of the page. */
export function mendHeading(node: Heading, mending: Mending): typeof SKIP | undefined {
  const { start, end } = placeOf(node);
  const words = toString(node, { includeImageAlt: false }).trim();
  const isAnchored = /[\p{L}\p{N}]/u.test(words) && !words.startsWith('_');
  if (words === '' && node.children.length === 0) {
    mending.edits.push(takeOut(mending.text, node));
    return SKIP;
  }
  while ((mending.above.at(-1) ?? 0) >= node.depth) mending.above.pop();
  if (isAnchored) mending.above.push(node.depth);
  else
    mending.lost.push(
      `the heading ${quote(words)}, which has no letter to link to and is a line now`,
    );
  const hashes = isAnchored ? '#'.repeat(Math.min(6, mending.above.length + 1)) : '';
  const first = placeOf(node.children[0] ?? node);
  const last = placeOf(node.children.at(-1) ?? node);
  const isUnderlined = !mending.text.slice(start).startsWith('#');
  if (isUnderlined) {
    mending.edits.push({ start, end: start, text: hashes && `${hashes} ` }, { start: last.end, end, text: '' }); // prettier-ignore
    joinLines(start, last.end, mending);
  } else if (!hashes) {
    mending.edits.push({ start, end: first.start, text: '' }, { start: last.end, end, text: '' });
  } else if (hashes.length !== node.depth) {
    mending.edits.push({ start, end: start + node.depth, text: hashes });
  }
  return undefined;
}

function joinLines(start: number, end: number, { text, edits }: Mending): void {
  for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1))
    edits.push({ start: at, end: at + 1, text: ' ' });
}
