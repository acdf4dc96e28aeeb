import { readFile, stat } from 'node:fs/promises';
import type { PictureFacts } from '../source-file.ts';
import { findCode } from './drawing-code.ts';

type Sharp = typeof import('sharp').default;

/** Brings the package that reads and shrinks pictures, which Astro depends on where the machine can have it. */
const loadSharp = async (): Promise<Sharp> => (await import('sharp')).default;

/** Formats that a browser shows and that pictures are made smaller from, as sharp names them. */
const formats = ['jpeg', 'png', 'webp', 'gif', 'heif'];

/** Reads a picture whole, as a build will, and tells what is known of it. */
export async function readPicture(file: string, load = loadSharp): Promise<PictureFacts> {
  const { size: bytes } = await stat(file);
  if (/\.svg$/i.test(file)) return readDrawing(await readFile(file, 'utf8'), bytes);
  const sharp = await load().catch(() => undefined);
  if (!sharp) return { kind: 'unjudged' };
  try {
    // A file that ends too early is found only by reading to its end; a small copy is the cheapest way to do that.
    const picture = sharp(file, { failOn: 'truncated' });
    const { format } = await picture.metadata();
    if (!formats.includes(format)) return { kind: 'unreadable', bytes };
    await picture.resize({ width: 16 }).raw().toBuffer();
    return { kind: 'picture', bytes };
  } catch {
    return { kind: 'unreadable', bytes };
  }
}

/** A drawing is shown as the file that it is, so what it holds matters. */
function readDrawing(text: string, bytes: number): PictureFacts {
  const root = /<svg\b[^>]*>/i.exec(text)?.[0];
  if (root === undefined || !/<\/svg\s*>\s*$|\/>\s*$/i.test(text))
    return { kind: 'unreadable', bytes };
  const code = findCode(text);
  const hasSize = /\sviewBox\s*=/.test(root) || (/\swidth\s*=/.test(root) && /\sheight\s*=/.test(root)); // prettier-ignore
  return { kind: 'drawing', bytes, hasSize, ...(code !== undefined && { code }) };
}
