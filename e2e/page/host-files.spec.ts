import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashedFile } from '../../src/build/host-files.ts';
import { writeHeadersFile } from '../../src/build/host-files.ts';
import { builtFolder, listFiles } from '../built-site.ts';
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
