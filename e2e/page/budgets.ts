import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';

/** What a first view of the heaviest lesson may cost, a practice once it wakes, and a first search. */
export const budgets = {
  /** The page with its styles, by brotli at its highest: the first round trip. */
  html: 14 * 1024,
  /** What stands around the text of a note, styles included, as it is and by brotli. */
  frame: { bytes: 12 * 1024, compressed: 4 * 1024 },
  /** All scripts that the page asks for by itself, compressed. */
  scripts: 2 * 1024,
  /** Fonts, which are compressed in themselves. */
  fonts: 60 * 1024,
  fontFiles: 2,
  /** The page, two fonts, one script. The icon is counted apart, and what comes after the page for reading offline. */
  requests: 4,
  /** The scripts of the cards over links, once a link is reached for, compressed. */
  previews: 3 * 1024,
  /** The scripts that a practice brings along when it wakes, compressed. */
  practice: 92 * 1024,
  /** All that is fetched from reaching for the search to the first result, in the middle of several queries. */
  search: 220 * 1024,
} as const;

const sizes = new Map<string, number>();

/** The size of a text as a good host would send it. It takes long to find, so that of each text it is found once. */
export function compressedSize(text: string | Buffer): number {
  const key = createHash('sha256').update(text).digest('hex');
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  const size = sizes.get(key) ?? brotliCompressSync(text, options).length;
  sizes.set(key, size);
  return size;
}
