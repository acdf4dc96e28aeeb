import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Admitted } from '../content/extra.ts';
import { listDirectives } from './policy.ts';

/** Writes what hosts read beside the pages. A host that does not know one of these files serves it, or lets it lie. */
export async function writeHostFiles(folder: string, elsewhere?: Admitted): Promise<void> {
  await writeFile(join(folder, '_headers'), writeHeadersFile(elsewhere));
  // Without it, GitHub Pages would leave out every folder whose name begins with an underscore.
  await writeFile(join(folder, '.nojekyll'), '');
}

/**
 * The policy for hosts to send with every file. A browser applies this one and the page's own together, and
 * the page's own admits the scripts and styles inside it by their digests. So that this one fits every page, it lets
 * such elements be, and adds what only a header can say. It is also the policy of the search's worker, which no page's policy
 * reaches, and whose engine is compiled there.
 */
function writeHostPolicy(elsewhere?: Admitted): string {
  return [
    ...listDirectives(["'unsafe-inline'", "'wasm-unsafe-eval'"], ["'unsafe-inline'"], elsewhere),
    "script-src-attr 'none'",
    "style-src-attr 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** What hosts send with every file, by the names of the headers. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': writeHostPolicy(),
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

/**
 * The text of `_headers`, which Netlify and Cloudflare Pages read. It says nothing of how long other files are kept: both
 * hosts have them asked for anew by themselves, and would join two answers into one.
 */
export function writeHeadersFile(elsewhere?: Admitted): string {
  const headers = { ...securityHeaders, 'Content-Security-Policy': writeHostPolicy(elsewhere) };
  return [
    '# Read by Netlify and Cloudflare Pages. The patterns fit wherever the garden is on its host.',
    ...formatRule('/*', headers),
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
