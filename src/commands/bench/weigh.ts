import { glob, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { attributeOf, innerText, walkElements } from '../../build/html-edits.ts';
import { budgets } from './budgets.ts';

export type FolderWeight = {
  /** The heaviest page first. */
  pages: PageWeight[];
  /** What the heaviest lesson costs on first view, each beside what it may cost. */
  firstView: { name: string; found: number; limit: number; unit: 'bytes' | 'files' }[];
  lesson: string | undefined;
};

/** Weighs every page of a built site, and a first view of its heaviest lesson. */
export async function weighFolder(folder: string): Promise<FolderWeight> {
  const pages = await Array.fromAsync(glob('**/index.html', { cwd: folder }), async (file) => {
    const path = `/${file.split(sep).join('/')}`.replace(/index\.html$/, '');
    return weighPage(path, await readFile(join(folder, file), 'utf8'));
  });
  const lesson = heaviestLesson(pages);
  return {
    pages: pages.sort((a, b) => b.brotli - a.brotli || (a.path < b.path ? -1 : 1)),
    firstView: lesson ? await weighFirstView(folder, lesson) : [],
    lesson: lesson?.path,
  };
}

async function weighFirstView(folder: string, { brotli, fonts, scripts }: PageWeight) {
  const sizeOf = (paths: string[]) => filesSize(paths.map((path) => join(folder, path)));
  const bytes = 'bytes' as const;
  const count = 'files' as const;
  const requests = 1 + fonts.length + scripts.length;
  return [
    { name: 'HTML with its CSS, brotli', found: brotli, limit: budgets.html, unit: bytes },
    { name: 'scripts, brotli', found: await sizeOf(scripts), limit: budgets.scripts, unit: bytes },
    { name: 'fonts', found: await sizeOf(fonts), limit: budgets.fonts, unit: bytes },
    { name: 'fonts', found: fonts.length, limit: budgets.fontFiles, unit: count },
    { name: 'requests', found: requests, limit: budgets.requests, unit: count },
  ];
}

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
  walkElements(html, (element) => {
    const [href, source, rel] = ['href', 'src', 'rel'].map((name) => attributeOf(element, name));
    if (element.tagName === 'style') styles += Buffer.byteLength(innerText(element));
    if (element.tagName === 'script' && source) scripts.add(fromRoot(source));
    if (element.tagName !== 'link' || !href) return;
    if (rel === 'modulepreload') scripts.add(fromRoot(href));
    if (rel === 'preload' && attributeOf(element, 'as') === 'font') fonts.add(fromRoot(href));
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

/** What a file of a built site weighs on its way. A search index is compressed in itself; a host compresses the rest. */
async function fileSize(file: string): Promise<number> {
  const content = await readFile(file);
  return /\.(js|json|html|css)$/.test(file) ? compressedSize(content) : content.length;
}

/** What several files weigh together. */
export async function filesSize(files: string[]): Promise<number> {
  const sizes = await Promise.all(files.map(fileSize));
  return sizes.reduce((sum, size) => sum + size, 0);
}
