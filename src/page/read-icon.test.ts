import { expect, test } from 'vitest';
import { chooseIcon } from './read-icon.ts';

test.each([
  [[], '/icon.svg', 'image/svg+xml', true],
  [['icon.svg', 'favicon.svg'], '/icon.svg', 'image/svg+xml', false],
  [['favicon.ico', 'favicon.svg'], '/favicon.svg', 'image/svg+xml', false],
  [['favicon.png', 'favicon.ico'], '/favicon.ico', 'image/x-icon', false],
  [['favicon.png', 'CNAME'], '/favicon.png', 'image/png', false],
])('of %j the icon is %s', (files, href, type, isDrawn) => {
  expect(chooseIcon((name) => files.includes(name))).toEqual({ href, type, isDrawn });
});
