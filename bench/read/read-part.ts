import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright';
import { noteSlug } from '../corpus/corpus.ts';
import type { Peer } from '../peers/peer.ts';
import type { Figures } from '../state.ts';
import { visit } from './browser.ts';
import type { Served } from './server.ts';

/** A note with all that a note can have. */
const slug = noteSlug(60);
const kinds = ['Document', 'Script', 'Stylesheet', 'Font', 'Image'];

/** Reads one note of a peer's site as somebody does who comes for the first time. */
export async function measureReading(browser: Browser, site: Served, peer: Peer): Promise<Figures> {
  const address = site.address + peer.address(slug);
  const figures: Figures = {};
  // The server compresses what is asked for the first time, which no reader waits for.
  const warm = await browser.newPage({ ignoreHTTPSErrors: true });
  await warm.goto(address, { waitUntil: 'networkidle' });
  await warm.close();
  await visit(browser, async ({ page, takeFiles, readTimes }) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    const files = takeFiles();
    const weigh = (kind?: string) =>
      sum(files.filter((file) => kind === undefined || file.kind === kind).map(({ bytes }) => bytes / 1000)); // prettier-ignore
    const { first, largest, shift, tasks } = await readTimes();
    const blocking = tasks.filter(({ start }) => start >= first).map(({ length }) => length - 50);
    Object.assign(figures, {
      requests: files.length,
      KB: weigh(),
      ...Object.fromEntries(kinds.map((kind) => [`${kind} KB`, weigh(kind)])),
      FCP: Math.round(first),
      LCP: Math.round(largest),
      TBT: Math.round(sum(blocking)),
      CLS: Number(shift.toFixed(3)),
    });
  });
  return { ...figures, ...(await measureFrame(join(peer.output, peer.address(slug)))) };
}

/** What stands around the text in a page: everything but its `main`, and what its head repeats of it. */
async function measureFrame(path: string): Promise<Figures> {
  const html = await readFile(path.endsWith('/') ? `${path}index.html` : path, 'utf8');
  const frame = html
    .replace(/<main[^]*<\/main>/, '')
    .replaceAll(
      /<title>[^<]*|(?<=<meta [^>]*(?:description|og:title|og:url)" content=")[^"]*/g,
      '',
    );
  const [whole, compressed] = [Buffer.byteLength(frame), brotliCompressSync(frame).length];
  return { 'frame KB': whole / 1000, 'frame brotli KB': compressed / 1000 };
}

const sum = (values: readonly number[]) => Number(values.reduce((all, one) => all + one, 0).toFixed(1)); // prettier-ignore
