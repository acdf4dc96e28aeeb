import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Admitted } from '../content/extra.ts';
import { listSharedDirectives } from './policy.ts';

/** Writes what hosts read beside the pages. A host that does not know one of these files serves it, or lets it lie. */
export async function writeHostFiles(folder: string, elsewhere?: Admitted): Promise<void> {
  await writeFile(join(folder, '_headers'), writeHeadersFile(elsewhere));
  // Without it, GitHub Pages would leave out every folder whose name begins with an underscore.
  await writeFile(join(folder, '.nojekyll'), '');
}

/**
 * The policy for hosts to send with every page. A browser applies this one and the page's own together, and the page's own
 * admits scripts and styles by their digests, which differ from page to page. So this one leaves those to it, says the
 * rest once more, and adds what only a header can.
 */
function writePagePolicy(elsewhere?: Admitted): string {
  return [
    "object-src 'none'",
    "worker-src 'self'",
    "script-src-attr 'none'",
    "style-src-attr 'none'",
    "frame-ancestors 'none'",
    ...listSharedDirectives(elsewhere),
  ].join('; ');
}

/**
 * The policy for hosts to send with scripts and drawings, which no page's policy reaches where they stand alone: a worker,
 * and a drawing that is opened by itself, in which no script may run. The search's engine is compiled in a worker.
 */
const alonePolicy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; frame-ancestors 'none'";

/** The endings of the files that have that policy. */
const aloneEndings = ['js', 'svg'];

const otherHeaders: Readonly<Record<string, string>> = {
  // For this host alone: nothing is known here of others under the same name.
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  // What is searched for is in addresses, and is nobody else's business.
  'Referrer-Policy': 'same-origin',
  // All of it is public, and pictures are shown elsewhere: those of feeds in readers, cards where a page is shared.
  'Cross-Origin-Resource-Policy': 'cross-origin',
  // A page that opens the garden, or is opened by it, gets no hold of its windows.
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** What hosts send with a file, by the names of the headers. */
export function listHeaders(file: string, elsewhere?: Admitted): Record<string, string> {
  const isAlone = aloneEndings.some((end) => file.endsWith(`.${end}`));
  const policy = isAlone ? alonePolicy : writePagePolicy(elsewhere);
  return { 'Content-Security-Policy': policy, ...otherHeaders };
}

/** The endings of files whose names change with their content, beside those in the folder `_astro`. */
const hashedEndings = ['pf_filter', 'pf_fragment', 'pf_index', 'pf_meta'];

/** How long hosts let a file be kept: for good where another content has another name, else asked for anew. */
export const caching = { hashed: 'public, max-age=31536000, immutable', other: 'no-cache' };

/** Finds the files whose names change with their content, by their address at any mount. */
export const hashedFile = new RegExp(`/_astro/[^/]+$|\\.(${hashedEndings.join('|')})$`);

/**
 * The same for `_headers`. Netlify and Cloudflare take one `*` in a pattern, which matches any number of folders and
 * none, so that each of these fits any mount.
 */
export const hashedPatterns = ['/*_astro/:file', ...hashedEndings.map((end) => `/*.${end}`)];

/** The patterns of files that have a policy of their own, in the same way. */
const alonePatterns = aloneEndings.map((end) => `/*.${end}`);

/**
 * The text of `_headers`, which Netlify and Cloudflare Pages read. It says nothing of how long other files are kept: both
 * hosts have them asked for anew by themselves, and would join two answers into one. Of two policies both hold.
 */
export function writeHeadersFile(elsewhere?: Admitted): string {
  return [
    '# Read by Netlify and Cloudflare Pages. The patterns fit wherever the garden is on its host.',
    ...formatRule('/*', listHeaders('', elsewhere)),
    '',
    '# What no page has a hold of: a worker, and a drawing that is opened by itself.',
    ...alonePatterns.flatMap((pattern) =>
      formatRule(pattern, { 'Content-Security-Policy': alonePolicy }),
    ),
    '',
    '# The names of these files change with their content.',
    ...hashedPatterns.flatMap((pattern) =>
      formatRule(pattern, { 'Cache-Control': caching.hashed }),
    ),
    '',
  ].join('\n');
}

function formatRule(pattern: string, headers: Readonly<Record<string, string>>): string[] {
  return [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)];
}
