import type {
  Definition,
  Heading,
  Image,
  ImageReference,
  Link,
  LinkReference,
  Root,
  Text,
} from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { applyEdits, type Edit } from '../../integrations/plain-folder/html-edits.ts';
import { parseMarkdown } from '../../markdown/parse.ts';
import { escapeWords, placeOf, quote, takeOut } from './outside-code.ts';
import { takeHtml } from './plain-markdown.ts';
import { resolveImage, resolveLink, type Surroundings } from './resolve.ts';

export type MendedText = {
  text: string;
  /** The pictures that it shows, by their paths in the folder that they come from. */
  pictures: string[];
  /** What could not be carried as it was, in words. */
  lost: string[];
};

type Work = MendedText & {
  edits: Edit[];
  surroundings: Surroundings;
  definitions: Map<string, Definition>;
  /** The headings above the present one, by the depths that they had. */
  above: number[];
};

/**
 * Mends a Markdown text until the garden takes it: links lead to where their notes now stand, pictures stand beside
 * the text and have words, headings begin with ## and skip no level. Every byte that needs no mending stays.
 */
export function mendMarkdown(source: string, surroundings: Surroundings): MendedText {
  let mended = mendOnce(source, surroundings);
  const { pictures, lost } = mended;
  // What was taken out may have joined two signs to a third; a second look finds it, and seldom anything.
  for (let round = 0; round < 4; round++) {
    const text = takeHtml(mended.text, lost);
    mended = mendOnce(text, { ...surroundings, findPicture: findMended(surroundings) });
    if (mended.text === text) break;
  }
  return { text: mended.text, pictures, lost };
}

/** In a text that is mended, a picture has the name that it has beside the note. */
function findMended({ isPicture }: Surroundings): Surroundings['findPicture'] {
  return (target) => {
    const name = target.replace(/^\.\//, '');
    return isPicture(name) ? { from: name, name } : undefined;
  };
}

/** One look over a text: enough to know its headings. */
export function mendOnce(text: string, surroundings: Surroundings): MendedText {
  const tree = parseMarkdown(text);
  const work: Work = {
    text, pictures: [], lost: [], edits: [], surroundings, definitions: new Map(), above: [],
  }; // prettier-ignore
  visit(tree, 'definition', (node) => {
    if (!work.definitions.has(node.identifier)) work.definitions.set(node.identifier, node);
  });
  mendTree(tree, work);
  return { text: applyEdits(text, work.edits), pictures: work.pictures, lost: work.lost };
}

function mendTree(tree: Root, work: Work): void {
  visit(tree, (node, _, parent) => {
    switch (node.type) {
      case 'heading':
        return mendHeading(node, work);
      case 'text':
        return mendMarks(node, work);
      case 'link':
        return mendLink(node, node.url, work);
      case 'linkReference':
        return mendReference(node, work);
      case 'definition':
        if (!isOutside(node.url)) work.edits.push(takeOut(work.text, node));
        return undefined;
      case 'image':
        return mendImage(
          node,
          node.url,
          node.title,
          parent?.type.startsWith('link') ?? false,
          work,
        );
      case 'imageReference': {
        const definition = work.definitions.get(node.identifier);
        return mendImage(node, definition?.url ?? '', definition?.title, false, work);
      }
      default:
        return undefined;
    }
  });
}

/** A heading stands one level below the one above it, and the first ones below the title of the page. */
function mendHeading(node: Heading, work: Work): typeof SKIP | undefined {
  const { start, end } = placeOf(node);
  const words = toString(node, { includeImageAlt: false }).trim();
  const isAnchored = /[\p{L}\p{N}]/u.test(words) && !words.startsWith('_');
  if (words === '' && node.children.length === 0) {
    work.edits.push(takeOut(work.text, node));
    return SKIP;
  }
  while ((work.above.at(-1) ?? 0) >= node.depth) work.above.pop();
  if (isAnchored) work.above.push(node.depth);
  else
    work.lost.push(`the heading ${quote(words)}, which has no letter to link to and is a line now`);
  const hashes = isAnchored ? '#'.repeat(Math.min(6, work.above.length + 1)) : '';
  const first = placeOf(node.children[0] ?? node);
  const last = placeOf(node.children.at(-1) ?? node);
  const isUnderlined = !work.text.slice(start).startsWith('#');
  if (isUnderlined) {
    work.edits.push({ start, end: start, text: hashes && `${hashes} ` }, { start: last.end, end, text: '' }); // prettier-ignore
    joinLines(start, last.end, work);
  } else if (!hashes) {
    work.edits.push({ start, end: first.start, text: '' }, { start: last.end, end, text: '' });
  } else if (hashes.length !== node.depth) {
    work.edits.push({ start, end: start + node.depth, text: hashes });
  }
  return undefined;
}

function joinLines(start: number, end: number, { text, edits }: Work): void {
  for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1))
    edits.push({ start: at, end: at + 1, text: ' ' });
}

/** Signs in words that the garden would take for a footnote, a name or a citation that nobody gave. */
function mendMarks(node: Text, work: Work): undefined {
  if (!node.position) return;
  const { start, end } = placeOf(node);
  const source = work.text.slice(start, end);
  for (const { index } of source.matchAll(
    /(?<=(?<!\\)\])\[(?![@^])[^[\]]+\]|(?<!\\)\[\^[^\]\s]+\]/g,
  )) {
    work.edits.push({ start: start + index, end: start + index, text: '\\' });
  }
  for (const { 0: written, 1: id = '', index } of source.matchAll(
    /\\?\[@([\p{L}\p{N}][\p{L}\p{N}-]*)\\?\]/gu,
  )) {
    if (work.surroundings.citations.has(id)) continue;
    work.lost.push(`the citation [@${id}], which references.yaml does not have`);
    work.edits.push({ start: start + index, end: start + index + written.length, text: `@${id}` });
  }
}

function mendLink(node: Link | LinkReference, url: string, work: Work): undefined {
  const { start, end } = placeOf(node);
  if (isOutside(url) || !work.text.startsWith('[', start)) return;
  const resolved = resolveLink(url, work.surroundings);
  if (resolved.lost) work.lost.push(resolved.lost);
  const last = node.children.at(-1);
  const wordsEnd = last ? placeOf(last).end : start + 1;
  if (resolved.address === undefined || !last) {
    work.edits.push({ start, end: start + 1, text: '' }, { start: wordsEnd, end, text: '' });
  } else {
    const title = 'title' in node && node.title ? ` ${JSON.stringify(node.title)}` : '';
    work.edits.push({ start: wordsEnd, end, text: `](${resolved.address}${title})` });
  }
}

function mendReference(node: LinkReference, work: Work): undefined {
  const definition = work.definitions.get(node.identifier);
  if (definition) mendLink(node, definition.url, work);
}

function mendImage(
  node: Image | ImageReference,
  url: string,
  title: string | null | undefined,
  isInLink: boolean,
  work: Work,
): typeof SKIP {
  const given = (node.alt ?? '').replace(/\|\d+(?:x\d+)?$/, '').trim();
  const image = resolveImage(url, work.surroundings);
  const words = given || image.name || 'picture';
  if (image.lost) work.lost.push(image.lost);
  if (image.picture && !given)
    work.lost.push(`the picture ${image.picture.from} had no words, so its name stands in: write what it shows`); // prettier-ignore
  if (image.picture) work.pictures.push(image.picture.from);
  const alt = escapeWords(words);
  const caption = title ? ` ${JSON.stringify(title)}` : '';
  const written = image.picture ? `![${alt}](./${image.picture.name}${caption})` : alt;
  const text = image.address && !isInLink ? `[${alt}](${image.address})` : written;
  work.edits.push({ ...placeOf(node), text });
  return SKIP;
}

function isOutside(url: string): boolean {
  return /^(?:https?:\/\/|mailto:)/i.test(url);
}
