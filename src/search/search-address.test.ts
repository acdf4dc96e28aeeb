import { describe, expect, test } from 'vitest';
import { filterNames } from './filters.ts';
import { readSearchAddress, writeSearchAddress } from './search-address.ts';

describe('readSearchAddress', () => {
  test.each([
    ['?q=rest&voice=now', { query: 'rest', scope: 'now' }],
    ['?voice=notes&q=a+b%20c', { query: 'a b c', scope: 'notes' }],
    ['', { query: '', scope: 'everything' }],
    ['?q=%E0%A4%A&voice=%', { query: '%E0%A4%A', scope: 'everything' }],
    ['?q==a&&=&voice=constructor', { query: '=a', scope: 'everything' }],
    ['?q=%F0%9F%8F%83', { query: '🏃', scope: 'everything' }],
  ])('reads %s', (search, asked) => {
    expect(readSearchAddress(search)).toEqual(asked);
  });

  test.each([
    ['?voice=device', '#q=a%20b', { query: 'a b', scope: 'device' }],
    ['?q=sent&voice=device', '', { query: 'sent', scope: 'device' }],
    ['?voice=device', '#q=%E0%A4%A', { query: '%E0%A4%A', scope: 'device' }],
    ['?voice=device', '#everything', { query: '', scope: 'device' }],
    ['?q=rest', '#q=other', { query: 'rest', scope: 'everything' }],
  ])('reads %s with %s after it', (search, fragment, asked) => {
    expect(readSearchAddress(search, fragment)).toEqual(asked);
  });

  test('sends nothing of what is looked for on the device', () => {
    for (const query of ['a&b=c#d', 'é 🏃', '<b>', '']) {
      const { search, hash } = new URL(
        writeSearchAddress({ query, scope: 'device' }),
        'https://example.org/search/',
      );
      expect(search).toBe('?voice=device');
      expect(readSearchAddress(search, hash)).toEqual({ query, scope: 'device' });
    }
  });

  test('reads back what it writes', () => {
    for (const query of ['a&b=c', '100 % “so”', 'é 🏃', '<b>'])
      for (const scope of ['everything', ...filterNames] as const)
        expect(readSearchAddress(writeSearchAddress({ query, scope }))).toEqual({ query, scope });
    expect(writeSearchAddress({ query: '', scope: 'everything' })).toBe('');
  });
});
