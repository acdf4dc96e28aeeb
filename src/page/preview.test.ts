import { describe, expect, test } from 'vitest';
import { chooseParts, previewFile, readPreview, type PreviewPart } from './preview.ts';

describe('the file of a page', () => {
  test.each([
    ['', '', 'preview.json'],
    ['lessons/rest/', 'stance-20', 'lessons/rest/preview.json'],
    ['lessons/rest/10-20/', '', 'lessons/rest/10-20/preview.json'],
    ['notes/body/sleep/', '', 'notes/body/sleep/preview.json'],
    ['notes/%D8%A7%D9%84%D8%AE%D8%B7/', '', 'notes/%D8%A7%D9%84%D8%AE%D8%B7/preview.json'],
    ['about/', '', 'about/preview.json'],
    ['references/', 'neff-2003', 'references/neff-2003/preview.json'],
  ])('of %s#%s', (page, fragment, file) => {
    expect(previewFile(page, fragment)).toBe(file);
  });

  test.each(['lessons/', 'notes/', 'topics/rest/', 'turns/', 'search/', 'references/', '_astro/a.pdf'])(
    'none of %s',
    (page) => {
      expect(previewFile(page)).toBeUndefined();
    },
  ); // prettier-ignore
});

describe('what a card shows', () => {
  const side = (as: PreviewPart['as'], number: number): PreviewPart => ({
    as, text: `Line ${number}`, name: as, anchor: `stance-${number}`,
  }); // prettier-ignore
  const title: PreviewPart = { as: 'title', text: 'Rest' };
  const lesson = [
    title,
    side('then', 10),
    side('between', 15),
    side('between', 17),
    side('now', 20),
  ];

  test.each([
    ['', [10, 20]],
    ['then', [10, 20]],
    ['stance-20', [10, 20]],
    ['stance-15', [15, 20]],
    ['turn-17-1', [10, 20]],
  ])('of a lesson, for #%s', (fragment, numbers) => {
    const shown = chooseParts(lesson, fragment);
    expect(shown.map(({ text }) => text)).toEqual(['Rest', ...numbers.map((n) => `Line ${n}`)]);
  });

  test('of a note is everything', () => {
    const note: PreviewPart[] = [title, { as: 'words', text: 'Most plans have a place for it.' }];
    expect(chooseParts(note)).toEqual(note);
  });

  test('is nothing where a file is not what it should be', () => {
    expect(readPreview('<!doctype html>')).toEqual([]);
    expect(readPreview([null, { as: 'title' }, title])).toEqual([title]);
  });
});
