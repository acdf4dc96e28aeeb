import { describe, expect, test } from 'vitest';
import {
  isUnspaced,
  isWrittenUnspaced,
  joinCharacters,
  splitCharacters,
  characterBreak,
  usualWidth,
} from './scripts.ts';

describe('splitCharacters', () => {
  test('splits unspaced scripts into their characters, and leaves words whole', () => {
    expect(splitCharacters('JISの計量 5 ml、火', '|')).toBe('JIS|の|計|量 5 ml、|火');
    expect(splitCharacters('กินข้าว', '|')).toBe('กิ|น|ข้|า|ว');
    expect(splitCharacters('two words', '|')).toBe('two words');
  });

  test.each(['味見は、火を止める。「どう？」 5 mlの水', 'カップ 🍲 です', ''])(
    'loses nothing of %j',
    (text) => {
      expect(joinCharacters(splitCharacters(text, characterBreak))).toBe(text);
    },
  );
});

test.each([
  ['ＪＩＳの４８行', 'JISの48行'], ['ｶﾀｶﾅ、ﾊﾞﾀｰ', 'カタカナ、バター'], ['か\u3099き', 'がき'], ['（１）…！', '（1）…！'], ['½ ﬁ ²', '½ ﬁ ²'],
])('takes %s for %s, and leaves every other sign as it is', (text, usual) => {
  expect(usualWidth(text)).toBe(usual);
}); // prettier-ignore

test('knows scripts without spaces by their signs, and languages by their tags', () => {
  expect(['味', 'ひ', 'カ', 'ー', 'ไ', 'a味'].every(isUnspaced)).toBe(true);
  expect(['a', 'ص', '한', 'я', '。', ''].some(isUnspaced)).toBe(false);
  expect(
    ['ja', 'ja-JP', 'zh-Hant', 'ZH', 'yue', 'th', 'lo', 'km', 'my-MM'].every(isWrittenUnspaced),
  ).toBe(true);
  expect(['jam', 'mya', 'en', 'ar', 'ko', ''].some(isWrittenUnspaced)).toBe(false);
});
