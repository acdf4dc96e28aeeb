import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { beginsWord, findMarks, listWords } from './match-words.ts';

const marked = (text: string, ...marks: string[]) =>
  findMarks(text, marks).map(({ start, end }) => text.slice(start, end));

describe('findMarks', () => {
  test('marks whole words only, with or without their accents', () => {
    expect(marked('Rest, restless; Café cafe.', 'rest', 'cafe')).toEqual(['Rest', 'Café', 'cafe']);
  });

  test('marks a phrase across line ends and punctuation', () => {
    expect(marked('every\n day, and everyday', 'every day')).toEqual(['every\n day']);
  });

  test('marks inside of what is written without spaces, and words beside it', () => {
    expect(marked('この味見は、味見だ', '味見')).toEqual(['味見', '味見']);
    expect(marked('5 mlのまわり、mlでない', 'ml')).toEqual(['ml', 'ml']);
    expect(marked('「しょうゆ 少々」', 'しょうゆ少々')).toEqual([]);
    expect(marked('「しょうゆ 少々」', 'しょうゆ 少々')).toEqual(['しょうゆ 少々']);
    expect(marked('かき、がき', 'がき')).toEqual(['がき']);
    expect(marked('사람과 서울', '서울')).toEqual(['서울']);
  });

  test('marks what is written wide or narrow where it is asked in its usual width', () => {
    expect(marked('ＪＩＳの４８行、JIS', 'JIS', '48行')).toEqual(['ＪＩＳ', '４８行', 'JIS']);
    expect(marked('ｶﾀｶﾅで', 'カタカナ')).toEqual(['ｶﾀｶﾅ']);
  });

  test('marks Arabic and Hebrew with their vowels where they are asked without, and the other way round', () => {
    expect(marked('ما قلتُه يومها، قلتَه', 'قلته')).toEqual(['قلتُه', 'قلتَه']);
    expect(marked('ما قلته', 'قلتُهُ')).toEqual(['قلته']);
    expect(marked('من يتكلّم أوّلًا', 'يتكلم اولا')).toEqual(['يتكلّم أوّلًا']);
    expect(marked('الرســالة إلى', 'الرساله', 'الي')).toEqual(['الرســالة', 'إلى']);
    expect(marked('قلتُه', 'قلت', 'ه')).toEqual([]);
    expect(marked('שָׁלוֹם', 'שלום')).toEqual(['שָׁלוֹם']);
  });

  test('marks words of Hindi with their vowel signs, and none without', () => {
    expect(marked('वह हिन्दी, में', 'हिन्दी')).toEqual(['हिन्दी']);
    expect(marked('हिन्दी', 'हिन्द')).toEqual([]);
  });

  test('marks what is spelt out where it is written as one letter', () => {
    expect(marked('Die Straße, gefunden', 'strasse', 'find')).toEqual(['Straße']);
  });

  test('takes a hyphen for a hyphen', () => {
    expect(marked('of self-care now', 'self-care')).toEqual(['self-care']);
  });

  test('marks words across what only says where a line may break', () => {
    const text = readFileSync('test/notes/search/soft.md', 'utf8');
    expect(marked(text, 'Gesamtkonzept stands', 'zerowidth', 'non-breaking')).toEqual([
      'Ge\u00ADsamt\u00ADkon\u00ADzept stands',
      'zero\u200Bwidth',
      'non\u2011breaking',
    ]);
    expect(
      marked('a Gesamtkonzept, non-breaking', 'Ge\u00ADsamtkonzept', 'non\u2011breaking'),
    ).toEqual(['Gesamtkonzept', 'non-breaking']);
  });

  test('makes one mark of two that overlap', () => {
    expect(marked('a b c', 'a b', 'b c')).toEqual(['a b c']);
  });

  test.each(['(', '[a-', '\\', '.*', '', '\ud800', '('.repeat(500)])('bears %j', (mark) => {
    expect(findMarks('Some text (with) [brackets] and \\.', [mark])).toEqual([]);
  });
});

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
