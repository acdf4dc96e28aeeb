import { describe, expect, test } from 'vitest';
import { slugPattern } from '../../content/slug.ts';
import { freeName, makeSlug, nameOfNote, titleOfTag } from './names.ts';

describe('makeSlug', () => {
  test.each([
    ['First walk', 'first-walk'],
    ['  My Résumé, (2020)!  ', 'my-résumé-2020'],
    ['日本語のノート 々', '日本語のノート-々'],
    ['ملاحظة عن الثلج', 'ملاحظة-عن-الثلج'],
    ['area/the_body', 'area-the-body'],
    ['2020', 'note-2020'],
    ['🌱', ''],
    ['e\u0301tude', 'étude'],
  ])('gives %s the address %s', (name, slug) => {
    expect(makeSlug(name)).toBe(slug);
    if (slug) expect(slug).toMatch(slugPattern);
  });
});

test('a name that is taken gets the first number that is free', () => {
  const taken = ['rest', 'rest-2'];
  expect(freeName('rest', (name) => taken.includes(name))).toBe('rest-3');
  expect(freeName('walk', (name) => taken.includes(name))).toBe('walk');
});

test('a note that stands for its folder has the folder’s name', () => {
  expect(nameOfNote('People/Index.md')).toBe('People');
  expect(nameOfNote('People/Ada.md')).toBe('Ada');
  expect(nameOfNote('index.md')).toBe('index');
});

test('a tag is written as a title', () => {
  expect(titleOfTag('area/the-body')).toBe('Area / the body');
});
