import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashedFile } from '../../src/build/host-files.ts';
import { writeHeadersFile } from '../../src/build/host-files.ts';
import { builtFolder, listFiles, listPages } from '../built-site.ts';
import { ownNames } from '../../src/garden/routes.ts';
import { expect, test } from '../site-test.ts';

test('carries what hosts read', () => {
  expect(listFiles()).toEqual(
    expect.arrayContaining(['.nojekyll', '404.html', '_headers', 'robots.txt']),
  );
  expect(readFileSync(join(builtFolder, '_headers'), 'utf8')).toBe(writeHeadersFile());
});

test('lets only files be kept for good that have a digest in their names', () => {
  // As Astro writes it, with what was done to a picture after it, and as Pagefind does.
  const digest = /\.[\w-]{8}(_\w+)?\.\w+$|_[0-9a-f]{7,}\.pf_\w+$/;
  const kept = listFiles().filter((file) => hashedFile.test(`/${file}`));
  expect(kept.length).toBeGreaterThan(10);
  expect(kept.filter((file) => !digest.test(file))).toEqual([]);
});

test('has no folder whose name a page of the content could take', () => {
  // `_astro` is none of them: no page's name begins so.
  const folders = new Set(listFiles().flatMap((file) => /^([a-z\d-]+)\//.exec(file)?.[1] ?? []));
  const pages = new Set(listPages().map(({ file }) => file.replace(/\/index\.html$/, '')));
  expect([...folders].filter((name) => !pages.has(name) && !isOwn(name))).toEqual([]);
});

const isOwn = (name: string) => ownNames.some((own) => own === name);
