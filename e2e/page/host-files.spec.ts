import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashedFile } from '../../src/build/host-files.ts';
import { writeHeadersFile } from '../../src/build/host-files.ts';
import { builtFolder, listFiles, listPages } from '../built-site.ts';
import { ownNames } from '../../src/garden/routes.ts';
import { expect, test } from '../site-test.ts';

test('carries what hosts read, keeps for good only what is named by a digest, and takes no name from a page', () => {
  expect(listFiles()).toEqual(
    expect.arrayContaining(['.nojekyll', '404.html', '_headers', 'robots.txt']),
  );
  expect(readFileSync(join(builtFolder, '_headers'), 'utf8')).toBe(writeHeadersFile());

  // As Astro writes it, with what was done to a picture after it, and as Pagefind does.
  const digest = /\.[\w-]{8}(_\w+)?\.\w+$|_[0-9a-f]{7,}\.pf_\w+$/;
  const kept = listFiles().filter((file) => hashedFile.test(`/${file}`));
  expect(kept.length, 'files that are kept for good').toBeGreaterThan(10);
  expect(
    kept.filter((file) => !digest.test(file)),
    'kept without a digest',
  ).toEqual([]);

  // `_astro` is none of them: no page's name begins so.
  const folders = new Set(listFiles().flatMap((file) => /^([a-z\d-]+)\//.exec(file)?.[1] ?? []));
  const pages = new Set(listPages().map(({ file }) => file.replace(/\/index\.html$/, '')));
  expect(
    [...folders].filter((name) => !pages.has(name) && !isOwn(name)),
    'folders whose name a page of the content could take',
  ).toEqual([]);
});

const isOwn = (name: string) => ownNames.some((own) => own === name);
