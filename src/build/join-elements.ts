import type { Edit, Tag } from './html-tags.ts';

/** What some elements of a page become: one, with this text. */
type Joined = { text: string; edits: Edit[] };

/** Puts inline elements of a kind together in the place of the first: each more would cost a digest in the page's policy. */
export function joinElements(
  elements: readonly Tag[],
  separator: string,
  textOf: (tag: Tag) => string = ({ inner = '' }) => inner,
): Joined {
  const text = elements.map(textOf).join(separator);
  const edits = elements.map((tag, index) =>
    index === 0
      ? { start: tag.end, end: endOfText(tag), text }
      : { start: tag.start, end: endOf(tag), text: '' },
  );
  return { text, edits };
}

/** Groups of elements that follow each other directly, and have nothing that sets them apart. */
export function groupNeighbours(elements: readonly Tag[]): Tag[][] {
  const groups: Tag[][] = [];
  for (const element of elements) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const isPlain = element.attributes.length === 0 && before?.attributes.length === 0;
    if (isPlain && endOf(before) === element.start) group?.push(element);
    else groups.push([element]);
  }
  return groups;
}

function endOf(tag: Tag): number {
  return endOfText(tag) + `</${tag.name}>`.length;
}

function endOfText({ end, inner = '' }: Tag): number {
  return end + inner.length;
}
