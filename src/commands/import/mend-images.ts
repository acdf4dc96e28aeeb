import type { Image, ImageReference } from 'mdast';
import { SKIP } from 'unist-util-visit';
import type { Mending } from './mending.ts';
import { placeOf } from './parsed-text.ts';
import { resolveImage } from './resolve.ts';
import { escapeWords } from './written-words.ts';

/** A picture stands beside the text and has words; what is none becomes a link or words. */
export function mendImage(
  node: Image | ImageReference,
  url: string,
  title: string | null | undefined,
  isInLink: boolean,
  mending: Mending,
): typeof SKIP {
  const given = (node.alt ?? '').replace(/\|\d+(?:x\d+)?$/, '').trim();
  const image = resolveImage(url, mending.surroundings);
  const words = given || image.name || 'picture';
  if (image.lost) mending.lost.push(image.lost);
  if (image.picture && !given)
    mending.lost.push(`the picture ${image.picture.from} had no words, so its name stands in: write what it shows`); // prettier-ignore
  if (image.picture) mending.pictures.push(image.picture.from);
  const alt = escapeWords(words);
  const caption = title ? ` ${JSON.stringify(title)}` : '';
  const written = image.picture ? `![${alt}](./${image.picture.name}${caption})` : alt;
  const text = image.address && !isInLink ? `[${alt}](${image.address})` : written;
  mending.edits.push({ ...placeOf(node), text });
  return SKIP;
}
