import { listDirectives, searchEngine } from '../plain-folder/policy.ts';

/**
 * The policy for hosts to send with every file. A browser holds a page to this one and to the page's own together, and
 * the page's own admits the scripts and styles inside it by their digests. So that this one fits every page, it lets
 * such elements be, and adds what only a header can say.
 */
const policy = [
  ...listDirectives(["'unsafe-inline'", searchEngine], ["'unsafe-inline'"]),
  "script-src-attr 'none'",
  "style-src-attr 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What hosts send with every file, by the names of the headers. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policy,
  // For this host alone: nothing is known here of others under the same name.
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  // What is searched for stands in addresses, and is nobody else's business.
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // A page that opens the garden, or is opened by it, gets no hold of its windows.
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** The folder of files whose names change with their content, and the endings of such files elsewhere. */
const hashed = {
  folder: '_astro',
  endings: ['pf_filter', 'pf_fragment', 'pf_index', 'pf_meta'],
};

/** How long hosts let a file be kept: for good where another content has another name, else asked for anew. */
export const caching = { hashed: 'public, max-age=31536000, immutable', other: 'no-cache' };

/** Finds the files whose names change with their content, by their address at any mount. */
export const hashedFile = new RegExp(`/${hashed.folder}/[^/]+$|\\.(${hashed.endings.join('|')})$`);

/**
 * The same for `_headers`. Netlify and Cloudflare take one `*` in a pattern, which stands for any number of folders and
 * for none, so that each of these holds at any mount.
 */
export const hashedPatterns = [
  `/*${hashed.folder}/:file`,
  ...hashed.endings.map((ending) => `/*.${ending}`),
];
