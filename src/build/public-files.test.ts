import { describe, expect, it } from 'vitest';
import { listPublicMistakes } from './public-files.ts';

const built = [
  'index.html',
  'garden.json',
  '_headers',
  'robots.txt',
  'lessons/rest/index.html',
  '_astro/a.123.js',
];

describe('listPublicMistakes', () => {
  it('lets any file be whose address is free, also a page and a file beside those of the garden', () => {
    const own = ['CNAME', 'google123.html', 'x/index.html', '.well-known/a', 'lessons/paper.pdf'];
    expect(listPublicMistakes(own, built, 'public')).toEqual([]);
  });

  it.each([
    'index.html',
    'lessons/rest/index.html',
    'garden.json',
    '_headers',
    'robots.txt',
    '_astro/a.123.js',
    '_astro/mine.js',
    'pagefind/mine.json',
    // A file where the site has a folder, and a folder where it has a file.
    'lessons',
    'garden.json/mine.txt',
  ])('refuses %s, and says where it is and how to mend it', (file) => {
    expect(listPublicMistakes(['CNAME', file], built, 'public')).toEqual([
      `public/${file}: expected a file whose address the garden does not use, found one at /${file}, which the build makes itself. Rename it, move it, or delete it.`,
    ]);
  });
});
