import { describe, expect, test } from 'vitest';
import { filterNames } from './filters.ts';
import {
  cleanQuery,
  isEmptyQuery,
  longestQuery,
  readQuery,
  readSearchAddress,
  writeSearchAddress,
} from './query.ts';

describe('readQuery', () => {
  test('tells phrases from words, in any quotation marks', () => {
    expect(readQuery('rest “in the morning” "every day" run')).toEqual({
      text: 'rest “in the morning” "every day" run',
      words: 'rest run',
      phrases: ['in the morning', 'every day'],
    });
  });

  test('takes every run of a script without spaces for a phrase', () => {
    expect(readQuery('味見　「塩 少々」 ml')).toEqual({
      text: '味見 「塩 少々」 ml',
      words: 'ml',
      phrases: ['塩 少々', '味見'],
    });
    expect(readQuery('だし。').phrases).toEqual(['だし']);
    expect(readQuery('قلتُه يومها')).toMatchObject({ words: 'قلتُه يومها', phrases: [] });
  });

  test('looks up wide, narrow and taken-apart letters as they are mostly written, and keeps what was typed', () => {
    expect(readQuery('ＪＩＳ ４８行 ｶﾀｶﾅ か\u3099き')).toEqual({
      text: 'ＪＩＳ ４８行 ｶﾀｶﾅ か\u3099き',
      words: 'JIS',
      phrases: ['48行', 'カタカナ', 'がき'],
    });
    expect(readQuery('＂a b＂ ｢塩 少々｣').phrases).toEqual(['a b', '塩 少々']);
  });

  test('takes a mark that nothing closes for no mark', () => {
    expect(readQuery('"half a phrase')).toMatchObject({ words: 'half a phrase', phrases: [] });
  });

  test('leaves markup as it is written', () => {
    expect(readQuery('<img src=x onerror=alert(1)>').text).toBe('<img src=x onerror=alert(1)>');
  });

  test.each(['', '   ', '""', '?!', '\ud800', '“ ”'])('finds nothing to look for in %j', (text) => {
    expect(isEmptyQuery(readQuery(text))).toBe(true);
  });
});

describe('cleanQuery', () => {
  test('makes one line of whole characters', () => {
    expect(cleanQuery(' a\n\tb\u0000c \ud83d d\udc00 ')).toBe('a b c d');
    expect(cleanQuery('🏃 run')).toBe('🏃 run');
  });

  test('cuts between characters, not through them', () => {
    expect(cleanQuery('a'.repeat(20_000))).toHaveLength(longestQuery);
    expect([...cleanQuery('🏃'.repeat(20_000))]).toHaveLength(longestQuery);
    expect(encodeURIComponent(cleanQuery('🏃'.repeat(20_000)))).toBeTruthy();
  });
});

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
