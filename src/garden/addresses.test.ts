import { expect, test } from 'vitest';
import { editAddress } from './addresses.ts';

const source = { edit: 'https://git.example/edit/main/content/{path}' };

test('leads to the file of a text, also where several stand in one', () => {
  expect(editAddress({ source }, 'notes/صبر.md')).toBe(
    'https://git.example/edit/main/content/notes/%D8%B5%D8%A8%D8%B1.md',
  );
  expect(editAddress({ source }, 'lessons/rest.md#20')).toBe(
    'https://git.example/edit/main/content/lessons/rest.md',
  );
});

test('leads nowhere from a vault, nor where the garden does not say where its files lie', () => {
  const vault = { folder: '../vault/', publish: 'all' as const, exclude: [], breaks: true };
  expect(editAddress({ source, vault }, '../vault/a.md')).toBeUndefined();
  expect(editAddress({ source, vault }, 'notes/a.md')).toMatch(/a\.md$/);
  expect(editAddress({}, 'notes/a.md')).toBeUndefined();
});
