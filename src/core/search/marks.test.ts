import { describe, expect, test } from 'vitest';
import { findMarks, foldText, marksOf } from './marks.ts';
import { readQuery } from './query.ts';

const marked = (text: string, ...marks: string[]) =>
  findMarks(text, marks).map(({ start, end }) => text.slice(start, end));

describe('foldText', () => {
  test('takes off accents and capitals, and keeps every place', () => {
    const text = 'Él DON’T naïve İ ß 🏃 e\u0301';
    expect(foldText(text)).toHaveLength(text.length);
    expect(foldText(text)).toContain("el don't naive i");
  });
});

describe('findMarks', () => {
  test('marks whole words only, with or without their accents', () => {
    expect(marked('Rest, restless; Café cafe.', 'rest', 'cafe')).toEqual(['Rest', 'Café', 'cafe']);
  });

  test('marks a phrase across line ends and punctuation', () => {
    expect(marked('every\n day, and everyday', 'every day')).toEqual(['every\n day']);
  });

  test('makes one mark of two that overlap', () => {
    expect(marked('a b c', 'a b', 'b c')).toEqual(['a b c']);
  });

  test.each(['(', '[a-', '\\', '.*', '', '\ud800', '('.repeat(500)])('bears %j', (mark) => {
    expect(findMarks('Some text (with) [brackets] and \\.', [mark])).toEqual([]);
  });
});

describe('marksOf', () => {
  const excerpt = [
    { text: 'I ', isMarked: false },
    { text: '“running,”', isMarked: true },
    { text: 'Running', isMarked: true },
    { text: 'day', isMarked: true },
  ];

  test('carries the words as the text has them, each once', () => {
    expect(marksOf(excerpt, readQuery('run day'))).toEqual(['Running', 'day']);
  });

  test('carries a phrase whole', () => {
    expect(marksOf(excerpt, readQuery('"every day" run'))).toEqual(['every day', 'Running']);
  });
});
