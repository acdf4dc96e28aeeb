import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { componentNames } from './components.ts';

test('content may use the components that the pages can show, and no others', () => {
  const files = readdirSync('src/page/prose').filter((name) => name.endsWith('.astro'));
  expect(componentNames.map((name) => `${name}.astro`)).toEqual(files.sort());
});
