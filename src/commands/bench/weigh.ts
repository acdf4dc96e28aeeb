import { brotliCompressSync, constants } from 'node:zlib';
import { walkElements } from '../../build/html-edits.ts';

/** What a page weighs, in bytes. */
export type PageWeight = {
  /** The page's address from the garden's root: `/lessons/ask-for-help/`. */
  path: string;
  html: number;
  /** The styles in it. */
  styles: number;
  /** All of it, compressed. */
  brotli: number;
  /** Files that a first view fetches beside the page, by their path from the root. */
  fonts: string[];
  scripts: string[];
};

/** The size of a text as a good host would send it. */
export function compressedSize(text: string | Buffer): number {
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  return brotliCompressSync(text, options).length;
}

/** Weighs one page. `path` is its address from the root, with a slash at both ends. */
export function weighPage(path: string, html: string): PageWeight {
  let styles = 0;
  const [fonts, scripts] = [new Set<string>(), new Set<string>()];
  const fromRoot = (address: string) => new URL(address, `file://${path}`).pathname;
  walkElements(html, ({ tagName, attrs, childNodes }) => {
    const attribute = new Map(attrs.map(({ name, value }) => [name, value]));
    const href = attribute.get('href');
    const source = attribute.get('src');
    if (tagName === 'style')
      for (const child of childNodes)
        if ('value' in child) styles += Buffer.byteLength(child.value);
    if (tagName === 'script' && source) scripts.add(fromRoot(source));
    if (tagName !== 'link' || !href) return;
    if (attribute.get('rel') === 'modulepreload') scripts.add(fromRoot(href));
    if (attribute.get('rel') === 'preload' && attribute.get('as') === 'font')
      fonts.add(fromRoot(href));
  });
  return {
    path,
    html: Buffer.byteLength(html),
    styles,
    brotli: compressedSize(html),
    fonts: [...fonts],
    scripts: [...scripts],
  };
}

/** The lesson that weighs most; pairs of stances are none. */
export function heaviestLesson(weights: readonly PageWeight[]): PageWeight | undefined {
  return weights
    .filter(({ path }) => /^\/lessons\/[a-z][^/]*\/$/.test(path))
    .sort((a, b) => b.brotli - a.brotli)[0];
}
