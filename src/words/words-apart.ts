import { t } from './garden-words.ts';
import { mainLanguage, textDirection } from './language-tag.ts';

/** What tells a browser in which language and direction a part of a page is. */
type LanguageAttributes = { lang?: string; dir?: 'ltr' | 'rtl' };

/**
 * The attributes of parts that hold words of the interface alone. They are none, unless the garden's language has no words
 * yet and the interface is in another.
 */
export function wordsApart(language: string, interfaceLanguage = t.language): LanguageAttributes {
  if (mainLanguage(interfaceLanguage) === mainLanguage(language)) return {};
  const dir = textDirection(interfaceLanguage);
  return { lang: interfaceLanguage, ...(dir !== textDirection(language) && { dir }) };
}

/**
 * The style of a page in which the interface runs in the other direction: each line takes that of its own first word, so
 * that a sentence ends with its full stop wherever it stands.
 */
export function linesApart(language: string, interfaceLanguage = t.language): string {
  return wordsApart(language, interfaceLanguage).dir
    ? '@layer print{:is(h1,h2,h3,h4,p,li,dt,dd,legend,label,button,summary){unicode-bidi:plaintext}}'
    : '';
}
