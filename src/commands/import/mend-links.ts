import type { Link, LinkReference } from 'mdast';
import type { Mending } from './mending.ts';
import { placeOf } from './parsed-text.ts';
import { resolveLink } from './resolve.ts';

/** A link leads to where its note now stands; of one that leads nowhere, the words stay. */
export function mendLink(node: Link | LinkReference, url: string, mending: Mending): undefined {
  const { start, end } = placeOf(node);
  if (isOutside(url) || !mending.text.startsWith('[', start)) return;
  const resolved = resolveLink(url, mending.surroundings);
  if (resolved.lost) mending.lost.push(resolved.lost);
  const last = node.children.at(-1);
  const wordsEnd = last ? placeOf(last).end : start + 1;
  if (resolved.address === undefined || !last) {
    mending.edits.push({ start, end: start + 1, text: '' }, { start: wordsEnd, end, text: '' });
  } else {
    const title = 'title' in node && node.title ? ` ${JSON.stringify(node.title)}` : '';
    mending.edits.push({ start: wordsEnd, end, text: `](${resolved.address}${title})` });
  }
}

/** The same for a link whose address stands elsewhere in the text. */
export function mendReference(node: LinkReference, mending: Mending): undefined {
  const definition = mending.definitions.get(node.identifier);
  if (definition) mendLink(node, definition.url, mending);
}

/** Whether an address leads to another site or to a letter, which nothing here changes. */
export function isOutside(url: string): boolean {
  return /^(?:https?:\/\/|mailto:)/i.test(url);
}
