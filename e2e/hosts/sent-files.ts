import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { caching, hashedFile, listHeaders } from '../../src/build/host-files.ts';
import { builtFolder, listFiles, listLessons } from '../built-site.ts';
import { isForVisitors, typeOf } from './expected-files.ts';

/**
 * Asks for every file, and tells which does not come as it is; and where the host is set up, what headers of the opening, of a
 * lesson and of all that is no page are not as promised.
 */
export async function tryFiles(site: string, isSetUp: boolean): Promise<string[]> {
  const problems: string[] = [];
  const tried = ['', listLessons()[0]?.address ?? ''];
  for (const file of listFiles().filter(isForVisitors)) {
    const address = file.replace(/(^|\/)index\.html$/, '$1');
    const answer = await fetch(site + address);
    const body = Buffer.from(await answer.arrayBuffer());
    if (!body.equals(readFileSync(join(builtFolder, file)))) problems.push(`${file} is another.`);
    const isPage = file.endsWith('.html');
    if (isSetUp && (!isPage || tried.includes(address)))
      problems.push(...listWrongHeaders(answer, body, { address, isThere: true, isPage }));
  }
  return problems;
}

/** Asks for what is not there. */
export async function tryMissing(site: string): Promise<string[]> {
  const problems: string[] = [];
  for (const address of ['not/there/', '_astro/not-there.js', 'pagefind/']) {
    const answer = await fetch(site + address);
    const body = Buffer.from(await answer.arrayBuffer());
    problems.push(...listWrongHeaders(answer, body, { address, isThere: false, isPage: true }));
  }
  return problems;
}

/** Each header of an answer that is not as promised. */
function listWrongHeaders(
  { status, headers }: Response,
  body: Buffer,
  { address, isThere, isPage }: { address: string; isThere: boolean; isPage: boolean },
): string[] {
  const problems: string[] = [];
  const check = (name: string, found: unknown, isRight: boolean) => {
    if (!isRight) problems.push(`${name} of ${address || './'}: ${String(found)}`);
  };
  const sent = (name: string) => headers.get(name);
  check('status', status, status === (isThere ? 200 : 404));
  for (const [name, value] of Object.entries(listHeaders(isThere ? address : '')))
    check(name, sent(name), sent(name) === value);
  const kept = isThere && hashedFile.test(`/${address}`) ? caching.hashed : caching.other;
  check('cache-control', sent('cache-control'), sent('cache-control') === kept);
  const type = sent('content-type') ?? '';
  check('content-type', type, typeOf(isPage ? '404.html' : address).test(type));
  const encoding = sent('content-encoding');
  // What is small gains nothing by it, and fonts and the search index are compressed already.
  const isText = isPage || /\.(js|json|svg|txt)$/.test(address);
  if (!isText) check('content-encoding', encoding, encoding === null);
  if (!isText || body.byteLength <= 1024) return problems;
  check('content-encoding', encoding, encoding === 'gzip');
  check('vary', sent('vary'), /accept-encoding/i.test(sent('vary') ?? ''));
  return problems;
}
