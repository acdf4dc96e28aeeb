import { describe, expect, it } from 'vitest';
import { nothingElse } from '../content/extra.ts';
import {
  caching,
  hashedFile,
  hashedPatterns,
  listHeaders,
  writeHeadersFile,
} from './host-files.ts';

const hashed = [
  '_astro/literata-base.BxYt7g7b.woff2',
  'pagefind/fragment/en_16ee7d8.pf_fragment',
  'pagefind/index/en_2b8d7d7.pf_index',
  'pagefind/filter/en_4d6bee9.pf_filter',
  'pagefind/pagefind.en_4f597e6a5b.pf_meta',
];
const other = [
  '',
  'index.html',
  'lessons/ask-for-help/',
  'icon.svg',
  'pagefind/pagefind.js',
  'pagefind/pagefind-entry.json',
  'pagefind/wasm.pagefind',
];
const mounts = ['/', '/garden/', '/a/b/c/'];

describe('the files that may be kept for good', () => {
  it.each(mounts)('are those with a digest in their names, and no other, at %s', (mount) => {
    for (const file of hashed) expect(hashedFile.test(mount + file), file).toBe(true);
    for (const file of other) expect(hashedFile.test(mount + file), file).toBe(false);
  });

  it.each(mounts)('are the same to a host that reads _headers, at %s', (mount) => {
    // As Cloudflare Pages reads a pattern: a * is anything, and a placeholder is one step.
    const readers = hashedPatterns.map(
      (pattern) =>
        new RegExp(
          `^${pattern.replaceAll('.', '\\.').replace('*', '.*').replace(/:\w+/, '[^/]+')}$`,
        ),
    );
    const isKept = (file: string) => readers.some((reader) => reader.test(mount + file));
    for (const file of hashed) expect(isKept(file), file).toBe(true);
    for (const file of other) expect(isKept(file), file).toBe(false);
  });
});

describe('the header’s policy', () => {
  const policyOf = (file: string) => listHeaders(file)['Content-Security-Policy'] ?? '';
  const page = policyOf('notes/rest/');

  it.each(['notes/rest/', '404.html', '_astro/search.Ck4FpL2A.js', 'icon.svg'])(
    'admits no other host, no text run as script and no frame around %s',
    (file) => {
      expect(policyOf(file)).not.toMatch(/'unsafe-(inline|eval|hashes)'|\*|https?:|data:|blob:/);
      expect(policyOf(file)).toContain("frame-ancestors 'none'");
    },
  );

  it('leaves to a page what its own admits by digests, and says the rest once more', () => {
    expect(page).not.toMatch(/(default|script|style)-src /);
    expect(page).toContain("script-src-attr 'none'; style-src-attr 'none'");
    expect(page).toContain("; require-trusted-types-for 'script'; trusted-types default");
    const elsewhere = { ...nothingElse, image: ['https://a.example'] };
    const open = listHeaders('', elsewhere)['Content-Security-Policy'];
    expect(open).toContain("img-src 'self' https://a.example;");
    expect(open).not.toContain('trusted-types');
  });

  it('lets a worker compile the search’s engine, and nothing else do so', () => {
    expect(policyOf('_astro/index-worker.xkK3qJhz.js')).toMatch(
      /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; /,
    );
    expect(page).not.toContain('wasm');
  });
});

describe('_headers', () => {
  const lines = writeHeadersFile().split('\n');
  const rules = lines.filter((line) => line.startsWith('/'));

  it('fits what Cloudflare Pages takes: 100 rules, 2,000 characters a line, one * in a pattern', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(2000);
    for (const rule of rules) expect(rule.match(/\*/g), rule).toHaveLength(1);
  });

  it('lets other sites show the pictures of feeds and cards', () => {
    expect(lines).toContain('  Cross-Origin-Resource-Policy: cross-origin');
  });

  it('says each header once for any file, since hosts join what is said twice', () => {
    expect(rules).toEqual(['/*', '/*.js', '/*.svg', ...hashedPatterns]);
    for (const name of Object.keys(listHeaders('')))
      // Of two policies both hold.
      expect(lines.filter((line) => line.startsWith(`  ${name}: `))).toHaveLength(
        name === 'Content-Security-Policy' ? 3 : 1,
      );
    expect(lines.filter((line) => line === `  Cache-Control: ${caching.hashed}`)).toHaveLength(
      hashedPatterns.length,
    );
  });
});
