import { getImage } from 'astro:assets';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { importPicture } from 'virtual:garden-pictures';
import { getContent } from '../garden/read-garden.ts';
import { fileMarker, pictureMarker, readMarkedPath } from '../markdown/markers.ts';

/** A file of the content that is published as it is, under the name that it has in the built site. */
export type PublishedFile = { name: string; content: Buffer<ArrayBuffer> };

/** Puts the pictures and the other files that a rendered text names in their places. */
export async function placeFiles(html: string): Promise<string> {
  const pictures = await replaceEach(html, pictureMarker, async ([, path = '', rest = '']) => {
    const attributes = await drawPicture(readMarkedPath(path));
    return `<img${formatAttributes(resize(attributes, rest))}${rest.replaceAll(size, '')}>`;
  });
  return replaceEach(pictures, fileMarker, async ([, path = '']) =>
    publishedAddress(readMarkedPath(path)),
  );
}

/** The address of a file that is published as it is: named by a hash of its content, so that browsers may keep it. */
export async function publishedAddress(path: string): Promise<string> {
  return `/_astro/${(await publishFile(path)).name}`;
}

const kept = new Map<string, Promise<PublishedFile>>();

/** Reads such a file: a build once, `dev` anew for each page, so that a change shows. */
export function publishFile(path: string): Promise<PublishedFile> {
  const known = import.meta.env.DEV ? undefined : kept.get(path);
  const file = known ?? readHashed(path);
  kept.set(path, file);
  return file;
}

async function readHashed(path: string): Promise<PublishedFile> {
  const content = await readFile(getContent().locate(path));
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 12);
  return { name: `${digest}${extname(path).toLowerCase()}`, content };
}

async function drawPicture(path: string): Promise<Record<string, unknown>> {
  const src = await importPicture(getContent().locate(path));
  const image = await getImage({ src, alt: '' });
  const srcset = image.srcSet.values.length > 0 ? { srcset: image.srcSet.attribute } : {};
  return { src: image.src, ...srcset, ...image.attributes };
}

/** The size that a text asks for. */
const size = /\s(width|height)="(\d+)"/g;

/** A picture in the width that its text asks for, in its own proportions unless the text gives those too. */
function resize(attributes: Record<string, unknown>, asked: string): Record<string, unknown> {
  const { width, height } = Object.fromEntries(
    [...asked.matchAll(size)].map(([, name = '', value]) => [name, Number(value)]),
  );
  if (width === undefined) return attributes;
  const ratio = Number(attributes.height) / Number(attributes.width);
  return { ...attributes, width, height: height ?? Math.round(width * ratio) };
}

function formatAttributes(attributes: Record<string, unknown>): string {
  return Object.entries(attributes)
    .filter(([name, value]) => !['index', 'alt'].includes(name) && value !== undefined)
    .map(
      ([name, value]) =>
        ` ${name}="${String(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
    )
    .join('');
}

async function replaceEach(
  text: string,
  pattern: RegExp,
  replace: (match: RegExpMatchArray) => Promise<string>,
): Promise<string> {
  const parts = await Promise.all([...text.matchAll(pattern)].map(replace));
  return text.replaceAll(pattern, () => parts.shift() ?? '');
}
