import type {
  Definition,
  Heading,
  Image,
  ImageReference,
  Link,
  LinkReference,
  Nodes,
  Resource,
  Text,
} from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { applyEdits, type Edit } from '../../build/html-edits.ts';
import type { LinkContext } from './link-context.ts';
import {
  escapeWords,
  parseText,
  placeOf,
  quote,
  takeOut,
  type ParsedText,
} from './markdown-text.ts';
import { takeHtml } from './plain-markdown.ts';
import { resolveImage, resolveLink } from './resolve.ts';

export type RewrittenText = {
  text: string;
  /** The pictures that it shows, by their paths in the folder that they come from. */
  pictures: string[];
  /** What could not be carried as it was, in words. */
  lost: string[];
};

/** One pass over a text: what is known of it, and what is gathered on the way. */
type Rewriting = RewrittenText & {
  edits: Edit[];
  context: LinkContext;
  definitions: ReadonlyMap<string, Definition>;
  /** The depths that the headings above the present one had. */
  above: number[];
};

/**
 * Rewrites a Markdown text until the garden takes it: links lead to the new addresses of their notes, pictures are beside
 * the text and have words, headings begin with ## and skip no level. Every byte that needs no rewriting stays.
 */
export function rewriteMarkdown(source: string, context: LinkContext): RewrittenText {
  const first = rewriteOnce(parseText(source), context);
  const { pictures, lost } = first;
  // By now a picture goes by its name beside the note.
  const findPicture = (target: string) => {
    const name = target.replace(/^\.\//, '');
    return context.isPicture(name) ? { from: name, name } : undefined;
  };
  let { text } = first;
  // Two characters around what was taken out may have become markup; a second pass seldom finds anything.
  for (let round = 0; round < 4; round++) {
    const parsed = takeHtml(parseText(text), lost);
    ({ text } = rewriteOnce(parsed, { ...context, findPicture }));
    if (text === parsed.text) break;
  }
  return { text, pictures, lost };
}

/** One pass over a text: enough to know its headings. */
export function rewriteOnce({ text, tree }: ParsedText, context: LinkContext): RewrittenText {
  const definitions = new Map<string, Definition>();
  visit(tree(), 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  const pass: Rewriting = {
    text,
    pictures: [],
    lost: [],
    edits: [],
    context,
    definitions,
    above: [],
  };
  visit(tree(), (node, _, parent) => rewriteNode(node, parent, pass));
  return { text: applyEdits(text, pass.edits), pictures: pass.pictures, lost: pass.lost };
}

function rewriteNode(
  node: Nodes,
  parent: Nodes | undefined,
  pass: Rewriting,
): typeof SKIP | undefined {
  switch (node.type) {
    case 'heading':
      return rewriteHeading(node, pass);
    case 'image':
      return rewriteImage(node, node, parent?.type.startsWith('link') ?? false, pass);
    case 'imageReference':
      return rewriteImage(node, pass.definitions.get(node.identifier), false, pass);
    case 'text':
      escapeMarks(node, pass);
      break;
    case 'link':
      rewriteLink(node, node, pass);
      break;
    case 'linkReference':
      rewriteLink(node, pass.definitions.get(node.identifier), pass);
      break;
    case 'definition':
      if (!isOutside(node.url)) pass.edits.push(takeOut(pass.text, node));
  }
  return undefined;
}

/** A link leads to where its note is now; of one that leads nowhere, the words stay. */
function rewriteLink(
  node: Link | LinkReference,
  target: Resource | undefined,
  { text, edits, lost, context }: Rewriting,
): void {
  const { start, end } = placeOf(node);
  if (!target || isOutside(target.url) || !text.startsWith('[', start)) return;
  const resolved = resolveLink(target.url, context);
  if (resolved.lost) lost.push(resolved.lost);
  const last = node.children.at(-1);
  const wordsEnd = last ? placeOf(last).end : start + 1;
  if (resolved.address === undefined || !last) {
    edits.push({ start, end: start + 1, text: '' }, { start: wordsEnd, end, text: '' });
  } else {
    const title = 'title' in node && node.title ? ` ${JSON.stringify(node.title)}` : '';
    edits.push({ start: wordsEnd, end, text: `](${resolved.address}${title})` });
  }
}

/** Whether an address leads to another site or to a mailbox; those stay as they are. */
function isOutside(url: string): boolean {
  return /^(?:https?:\/\/|mailto:)/i.test(url);
}

/** A picture is beside the text and has words; what is no picture becomes a link or words. */
function rewriteImage(
  node: Image | ImageReference,
  target: Resource | undefined,
  isInLink: boolean,
  { edits, lost, pictures, context }: Rewriting,
): typeof SKIP {
  const given = (node.alt ?? '').replace(/\|\d+(?:x\d+)?$/, '').trim();
  const image = resolveImage(target?.url ?? '', context);
  const words = escapeWords(given || image.name || 'picture');
  let text = words;
  if (image.lost) lost.push(image.lost);
  if (image.picture) {
    const { from, name } = image.picture;
    if (!given)
      lost.push(`the picture ${from} had no words, so its name stands in: write what it shows`);
    pictures.push(from);
    text = `![${words}](./${name}${target?.title ? ` ${JSON.stringify(target.title)}` : ''})`;
  } else if (image.address && !isInLink) {
    text = `[${words}](${image.address})`;
  }
  edits.push({ ...placeOf(node), text });
  return SKIP;
}

/** A heading is one level below the one above it, and the first ones below the title of the page. */
function rewriteHeading(
  node: Heading,
  { text, edits, lost, above }: Rewriting,
): typeof SKIP | undefined {
  const { start, end } = placeOf(node);
  const words = toString(node, { includeImageAlt: false }).trim();
  const [first, last] = [node.children[0], node.children.at(-1)];
  if (!first || !last) {
    edits.push(takeOut(text, node));
    return SKIP;
  }
  const isAnchored = /[\p{L}\p{N}]/u.test(words) && !words.startsWith('_');
  while ((above.at(-1) ?? 0) >= node.depth) above.pop();
  if (isAnchored) above.push(node.depth);
  else lost.push(`the heading ${quote(words)}, which has no letter to link to and is a line now`);
  const hashes = isAnchored ? `${'#'.repeat(Math.min(6, above.length + 1))} ` : '';
  const wordsStart = placeOf(first).start;
  const wordsEnd = placeOf(last).end;
  const isUnderlined = !text.startsWith('#', start);
  if (isUnderlined) {
    edits.push({ start, end: start, text: hashes });
    for (const { index } of text.slice(start, wordsEnd).matchAll(/\n/g))
      edits.push({ start: start + index, end: start + index + 1, text: ' ' });
  } else if (!isAnchored) {
    edits.push({ start, end: wordsStart, text: '' });
  } else if (hashes.length !== node.depth + 1) {
    edits.push({ start, end: start + node.depth, text: hashes.trimEnd() });
  }
  if (isUnderlined || !isAnchored) edits.push({ start: wordsEnd, end, text: '' });
  return undefined;
}

/** Escapes what the garden would take for a footnote or a reference, and unwraps citations of unknown sources. */
function escapeMarks(node: Text, { text, edits, lost, context }: Rewriting): void {
  if (!node.position) return;
  const { start, end } = placeOf(node);
  const source = text.slice(start, end);
  const reference = /(?<=(?<!\\)\])\[(?![@^])[^[\]]+\]|(?<!\\)\[\^[^\]\s]+\]/g;
  const citation = /\\?\[@([\p{L}\p{N}][\p{L}\p{N}-]*)\\?\]/gu;
  for (const { index } of source.matchAll(reference))
    edits.push({ start: start + index, end: start + index, text: '\\' });
  for (const { 0: written, 1: id = '', index } of source.matchAll(citation)) {
    if (context.citations.has(id)) continue;
    lost.push(`the citation [@${id}], which references.yaml does not have`);
    const at = start + index;
    edits.push({ start: at, end: at + written.length, text: `@${id}` });
  }
}
