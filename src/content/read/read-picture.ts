import { open, readFile, stat } from 'node:fs/promises';
import type { PictureFacts } from '../source-file.ts';

type Load = () => Promise<typeof import('sharp').default>;

/** Brings the package that reads and shrinks pictures, which Astro depends on where the machine can have it. */
const loadSharp: Load = async () => (await import('sharp')).default;

/** Formats that a browser shows and that pictures are made smaller from, as sharp names them. */
const formats = ['jpeg', 'png', 'webp', 'gif', 'heif'];

/** What was read before, by file: while `dev` runs, most pictures are the same at every reading. */
const known = new Map<string, { stamp: string; facts: PictureFacts }>();

/** Reads a picture, and returns what is known of it. */
export async function readPicture(file: string, load = loadSharp): Promise<PictureFacts> {
  const { size, mtimeMs } = await stat(file);
  const stamp = `${String(size)} ${String(mtimeMs)}`;
  const before = known.get(file);
  if (before?.stamp === stamp) return before.facts;
  const facts = await judgePicture(file, size, load);
  known.set(file, { stamp, facts });
  return facts;
}

async function judgePicture(file: string, bytes: number, load: Load): Promise<PictureFacts> {
  if (/\.svg$/i.test(file)) return readDrawing(await readFile(file, 'utf8'), bytes);
  const sharp = await load().catch(() => undefined);
  if (!sharp) return { kind: 'unjudged' };
  try {
    const picture = sharp(file, { failOn: 'truncated' });
    const { format } = await picture.metadata();
    if (!formats.includes(format)) return { kind: 'unreadable', bytes };
    // Whether a file that does not end as it should has ended too early, only reading to its end can tell.
    if (!(await endsWell(file, bytes, format)))
      await picture.resize({ width: 16 }).raw().toBuffer();
    return { kind: 'picture', bytes };
  } catch {
    return { kind: 'unreadable', bytes };
  }
}

const ends: Record<string, RegExp> = {
  jpeg: /\xFF\xD9$/,
  png: /IEND\xAE\x42\x60\x82$/,
  gif: /\x3B$/,
};

/** True for a picture whose last bytes are those that its format ends in. */
async function endsWell(file: string, bytes: number, format: string): Promise<boolean> {
  await using handle = await open(file);
  const end = { buffer: Buffer.alloc(12), position: Math.max(0, bytes - 12) };
  const { buffer, bytesRead } = await handle.read(end);
  return ends[format]?.test(buffer.toString('latin1', 0, bytesRead)) ?? false;
}

/** A drawing is shown as the file that it is, so what it holds matters. */
function readDrawing(text: string, bytes: number): PictureFacts {
  const root = /<svg\b[^>]*>/i.exec(text)?.[0];
  if (root === undefined || !/<\/svg\s*>\s*$|\/>\s*$/i.test(text))
    return { kind: 'unreadable', bytes };
  const code = findCode(text);
  const says = (name: string) => new RegExp(`\\s${name}\\s*=`).test(root);
  const hasSize = says('viewBox') || (says('width') && says('height'));
  return { kind: 'drawing', bytes, hasSize, ...(code !== undefined && { code }) };
}

/** What runs, or what is loaded from elsewhere, where a drawing is opened by itself. */
const codePatterns = [
  // Whatever prefix an element has: `<h:script>` runs where the prefix stands for HTML.
  /<(?:[^\s<>/:]+:)?(?:script|foreignObject|iframe|object|embed|form)\b/,
  /\son[a-z]+\s*=/,
  /(?:href|src)\s*=\s*["']?\s*(?:javascript:|https?:|\/\/)/,
  // An animation can set a handler or an address later.
  /attributeName\s*=\s*["']?\s*(?:on|(?:[\w.-]+:)?href)/,
  // A name for a text could stand for any of these.
  /<!ENTITY/,
  /@import/,
  /(?:url|image-set)\(\s*["']?\s*(?:https?:|\/\/)/,
];

/** The first piece of code in a drawing's text, or the first address elsewhere, as a browser reads it; undefined without one. */
function findCode(drawing: string): string | undefined {
  const pattern = new RegExp(codePatterns.map(({ source }) => source).join('|'), 'i');
  return pattern.exec(decodeCharacters(drawing))?.[0].trim();
}

/** Replaces characters written as numbers, in XML (`&#106;`, `&#x6a;`) and in CSS (`\6a `), by themselves. */
function decodeCharacters(text: string): string {
  return text
    .replaceAll(/&#x0*([\da-f]{1,6});/gi, (_, hex: string) => characterOf(Number.parseInt(hex, 16)))
    .replaceAll(/&#0*(\d{1,7});/g, (_, decimal: string) => characterOf(Number(decimal)))
    .replaceAll(/\\([\da-f]{1,6})\s?/gi, (_, hex: string) => characterOf(Number.parseInt(hex, 16)));
}

/** Browsers ignore tabs and line ends in an address. */
function characterOf(number: number): string {
  return number < 0x20 || number > 0x10_ff_ff ? '' : String.fromCodePoint(number);
}
