import { describe, expect, test } from 'vitest';
import { foldName, foldText, unfoldSpan } from './fold.ts';

const folded = (text: string) => foldText(text).text;

describe('foldText', () => {
  test.each([
    ['Él DON’T naïve İ', "el don't naive i"], ['Straße ς', 'strasse σ'], ['ＪＩＳ４８', 'jis48'], ['ｶﾞﾗｽ', 'ガラス'],
    ['か\u3099', 'が'], ['أ', 'ا'], ['آ', 'ا'], ['ى', 'ي'], ['ة', 'ه'], ['قلتُهُ', 'قلته'], ['הָיָה', 'היה'], ['ﬁnd', 'find'],
    ['Ge\u00ADsamt', 'gesamt'], ['zero\u200Bwidth', 'zerowidth'], ['non\u2011breaking', 'non-breaking'],
  ])('folds %s to %s', (text, plain) => {
    expect(folded(text)).toBe(plain);
  }); // prettier-ignore

  test('keeps apart what makes another word', () => {
    expect(folded('が')).not.toContain(folded('か'));
    expect(folded('हिन्दी')).toBe('हिन्दी');
  });

  test('finds a syllable of Hangul by its beginning', () => {
    expect(folded('한국').startsWith(folded('하'))).toBe(true);
    expect(folded('한국').startsWith(folded('한구'))).toBe(true);
  });

  test.each([
    ['Un e\u0301lan', 'elan', 'e\u0301lan'],
    ['🏃 Straße 🏃', 'strasse', 'Straße'],
    ['ما قلتُهُ يومها', 'قلته', 'قلتُهُ'],
    ['الرســالة', 'الرس', 'الرســ'],
    ['', 'x', ''],
  ])('knows where in %j %j stands', (text, part, found) => {
    const all = foldText(text);
    const start = all.text.indexOf(part);
    const span = unfoldSpan(all, { start, end: start + part.length });
    expect(text.slice(span.start, span.end)).toBe(found);
  });

  test('bears halves of characters', () => {
    expect(folded('a\ud800b')).toBe('a\ud800b');
  });
});

test('takes two names for one, however they are typed', () => {
  expect(foldName(' The  Sub-3\nMARATHON ')).toBe('the sub-3 marathon');
});
