import { expect, test } from 'vitest';
import { splitPhrases } from './phrases.ts';

test.each([
  ['en', 'I won’t stop, not yet.', ['I ', 'won’t ', 'stop, ', 'not ', 'yet.']],
  ['ja', '分量を守れば味見はいらない。', ['分量を', '守れば', '味見はいらない。']],
  ['ja', '夫は「味見」と言う。', ['夫は', '「味見」と', '言う。']],
])('a line breaks between words, and in Japanese between phrases (%s)', (language, text, parts) => {
  expect(splitPhrases(text, language)).toEqual(parts);
});

test('no line begins with a small letter or a mark, and none ends with an opening bracket', () => {
  const text =
    '「おいしい」と言ってもらうことは、もうめあてではなくなっていた。その日はそれでよかった（らしい）。';
  const phrases = splitPhrases(text, 'ja');
  expect(phrases.join('')).toBe(text);
  expect(phrases.filter((phrase) => /^[っゃゅょー、。」）]|[「（]$/.test(phrase))).toEqual([]);
  expect(phrases.length).toBeGreaterThan(6);
});
