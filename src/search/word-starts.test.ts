import { describe, expect, test } from 'vitest';
import { beginsWord, listWords } from './word-starts.ts';

describe('listWords', () => {
  test('gives each word once, and nothing without a letter or a digit', () => {
    expect(listWords('rest & rest – 2019 self-care')).toEqual(['rest', '2019', 'self-care']);
    expect(listWords('')).toEqual([]);
  });
});

describe('beginsWord', () => {
  test.each([
    ['Restless nights', 'restl'],
    ['a Café', 'cafe'],
    ['the cafe', 'CAFÉ'],
    ['They don’t', "don't"],
    ['self-compassionate', 'self compassion'],
    ['Stretch goals', 'stretch-goals'],
    ['(perfectionist)', 'perfectionis'],
    ['ما قلتُه', 'قلته'],
    ['हिन्दी में', 'हिन्दी'],
  ])('finds in %j a word that begins with %j', (text, start) => {
    expect(beginsWord(text, start)).toBe(true);
  });

  test.each([
    ['I am', 'amp'],
    ['a goal', 'goalkeeper'],
    ['an example', 'amp'],
    ['to rest', 'restx'],
    ['anything', '&'],
    ['anything', '(['],
    ['anything', '\ud800'],
  ])('finds in %j none that begins with %j', (text, start) => {
    expect(beginsWord(text, start)).toBe(false);
  });
});
