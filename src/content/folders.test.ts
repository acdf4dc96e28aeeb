import { expect, test } from 'vitest';
import { contentFolder, publicFolder } from './folders.ts';

test.each([
  ['other', 'other'],
  ['', 'content'],
  [' ', 'content'],
  [undefined, 'content'],
])('CONTENT_DIR=%j is the folder %s', (given, folder) => {
  expect(contentFolder({ CONTENT_DIR: given })).toBe(folder);
});

test.each([
  ['other', 'other'],
  ['', 'public'],
  [undefined, 'public'],
])('PUBLIC_DIR=%j is the folder %s', (given, folder) => {
  expect(publicFolder({ PUBLIC_DIR: given })).toBe(folder);
});
