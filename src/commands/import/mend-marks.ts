import type { Text } from 'mdast';
import type { Mending } from './mending.ts';
import { placeOf } from './parsed-text.ts';

/** Signs in words that the garden would take for a footnote, a name or a citation that nobody gave. */
export function mendMarks(node: Text, mending: Mending): undefined {
  if (!node.position) return;
  const { start, end } = placeOf(node);
  const source = mending.text.slice(start, end);
  for (const { index } of source.matchAll(
    /(?<=(?<!\\)\])\[(?![@^])[^[\]]+\]|(?<!\\)\[\^[^\]\s]+\]/g,
  )) {
    mending.edits.push({ start: start + index, end: start + index, text: '\\' });
  }
  for (const { 0: written, 1: id = '', index } of source.matchAll(
    /\\?\[@([\p{L}\p{N}][\p{L}\p{N}-]*)\\?\]/gu,
  )) {
    if (mending.surroundings.citations.has(id)) continue;
    mending.lost.push(`the citation [@${id}], which references.yaml does not have`);
    mending.edits.push({
      start: start + index,
      end: start + index + written.length,
      text: `@${id}`,
    });
  }
}
