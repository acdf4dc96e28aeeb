import { expect, test } from 'vitest';
import { parseSite, writeSitemaps } from './site-address.ts';

test('names every page below the path that the garden stands under', () => {
  const files = writeSitemaps(['/', '/notes/é/'], 'https://example.org/garden/');
  expect([...files.keys()]).toEqual(['sitemap-index.xml', 'sitemap-0.xml']);
  expect(files.get('sitemap-index.xml')).toContain(
    '<loc>https://example.org/garden/sitemap-0.xml</loc>',
  );
  expect(files.get('sitemap-0.xml')).toContain(
    '<loc>https://example.org/garden/notes/%C3%A9/</loc>',
  );
});

test('says when the text of a page was last seen to, where that is known', () => {
  const dates = new Map([['/notes/a/', '2021-05']]);
  const list = writeSitemaps(['/', '/notes/a/'], 'https://example.org/', dates).get(
    'sitemap-0.xml',
  );
  expect(list).toContain('<loc>https://example.org/notes/a/</loc><lastmod>2021-05</lastmod>');
  expect(list).toContain('<url><loc>https://example.org/</loc></url>');
});

test('begins another list where one would hold more than the protocol allows', () => {
  const paths = Array.from({ length: 50_001 }, (_, index) => `/notes/${String(index)}/`);
  const files = writeSitemaps(paths, 'https://example.org/');
  expect([...files.keys()]).toEqual(['sitemap-index.xml', 'sitemap-0.xml', 'sitemap-1.xml']);
  expect(files.get('sitemap-1.xml')).toContain('/notes/50000/');
});

test.each([
  ['https://example.org', 'https://example.org/'],
  ['https://example.org/garden', 'https://example.org/garden/'],
  ['https://example.org/garden//', 'https://example.org/garden/'],
])('reads SITE=%s as an address that ends in one slash', (given, address) => {
  expect(parseSite(given)).toEqual({ address });
});

test.each(['example.org', 'ftp://example.org/', 'https://example.org/?a=1'])(
  'says what is wrong with SITE=%s',
  (given) => {
    expect(parseSite(given)).toHaveProperty('problem', expect.stringContaining(given));
  },
);

test('does without SITE where none is given', () => {
  expect(parseSite(undefined)).toBeUndefined();
  expect(parseSite('')).toBeUndefined();
});
