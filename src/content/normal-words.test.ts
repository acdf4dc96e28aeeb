import { describe, expect, it, test } from 'vitest';
import { normaliseWords, splitSentences } from './normal-words.ts';

describe('normaliseWords', () => {
  test.each([
    ['curly and straight quotes', '“Don’t,” she said', `"Don't," she said`],
    ['guillemets', '«Non»', "'Non'"],
    ['white space of any kind', 'a\u00A0b\r\n  c', 'a b c'],
    ['dots and one sign for them', 'well...', 'well…'],
    ['dashes with and without space', 'then—now', 'then – now'],
    ['letters in one piece and in two', 'caf\u00E9', 'cafe\u0301'],
    ['what nobody sees', 'over\u00ADachieving\u200E', 'overachieving'],
    ['a line broken inside Japanese', '続け\nる。 Go', '続ける。Go'],
  ])('takes %s for the same', (_, a, b) => {
    expect(normaliseWords(a)).toBe(normaliseWords(b));
  });

  test.each([
    ['a word', 'never quit', 'rarely quit'],
    ['a capital', 'never', 'NEVER'],
    ['a question', 'I quit.', 'I quit?'],
    ['one word and two', 'apart', 'a part'],
    ['an accent', 'resume', 'résumé'],
    ['a space beside a point that Japanese has too', 'a · b', 'a·b'],
    ['a space in Thai, which ends a sentence', 'ฉันวิ่ง ทุกวัน', 'ฉันวิ่งทุกวัน'],
  ])('tells %s', (_, a, b) => {
    expect(normaliseWords(a)).not.toBe(normaliseWords(b));
  });

  it('changes nothing the second time', () => {
    const once = normaliseWords('“A”... — ‘b’  --- c. 日本 語');
    expect(normaliseWords(once)).toBe(once);
  });
});

describe('splitSentences', () => {
  test.each([
    ['I quit. “Why?” Because.', ['I quit.', '“Why?”', 'Because.']],
    ['続ける。「なぜ？」私は走る。', ['続ける。', '「なぜ？」', '私は走る。']],
    ['هل توقفت؟ نعم.', ['هل توقفت؟', 'نعم.']],
    ['3.5 miles', ['3.5 miles']],
  ])('%s', (text, sentences) => {
    expect(splitSentences(text)).toEqual(sentences);
    expect(normaliseWords(sentences.join(' '))).toBe(normaliseWords(text));
  });
});
