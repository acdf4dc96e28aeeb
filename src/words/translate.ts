import { formatNumber, formattingLocale } from './language-tag.ts';
import type english from './en.json';

/** Every key of the words. English is the definition: another language has the same keys. */
type AnyKey = keyof typeof english;
type SectionOf<Key> = Key extends `${infer Name}.${string}` ? Name : never;
/** What a key begins with: the part of the site that says it. */
export type Section = SectionOf<AnyKey>;
/** The keys of some sections, and those that every section builds on. */
export type WordKey<Name extends Section = Section> = Extract<
  AnyKey,
  `${Name | 'marks' | 'number'}.${string}`
>;

/** One text; or one for each plural category of the language, and for exact numbers as `=0`, chosen by the value `n`. */
export type Word = string | Readonly<Record<string, string>>;
export type Words = Readonly<Record<string, Word>>;
type Values = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** The sections that scripts need. */
export const deviceSections = [
  'late',
  'own',
  'practice',
  'reflections',
  'search',
  'yours',
  'update',
] as const;
export type DeviceSection = (typeof deviceSections)[number];

/** Says a word by its key, with values in its placeholders. */
export interface Translate<Name extends Section = Section> {
  (key: WordKey<Name>, values?: Values): string;
  /** The language that it speaks. */
  readonly language: string;
}

/**
 * The words of a language as a function. A placeholder is `{name}`, or `{name:how}`: `words` and `Words` say a number in
 * words as far as `number.words` has them, the second with a capital; `and`, `or` and `list` join several texts.
 */
export function createTranslate<Name extends Section = Section>(
  words: Words,
  language: string,
): Translate<Name> {
  const locale = formattingLocale(language);
  const rules = new Intl.PluralRules(locale);
  const say = (key: string, values: Values = {}): string =>
    choose(key, values.n).replaceAll(placeholder, (all, name: string, how?: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`The word “${key}” has no value for ${all}.`);
      if (typeof value === 'number')
        return how ? inWords(value, how) : formatNumber(value, language);
      return typeof value === 'string' ? value : join(value, how, locale);
    });

  function choose(key: string, number: Values[string]): string {
    const word = words[key];
    if (typeof word === 'string') return word;
    const text =
      typeof number === 'number'
        ? (word?.[`=${String(number)}`] ?? word?.[rules.select(number)] ?? word?.other)
        : undefined;
    if (text === undefined) throw new Error(`There is no word “${key}” for ${String(number)}.`);
    return text;
  }

  function inWords(number: number, how: string): string {
    const text = say('number.words', { n: number });
    return how === 'Words' ? text.charAt(0).toLocaleUpperCase(locale) + text.slice(1) : text;
  }

  return Object.assign(say, { language });
}

/** What a sentence says before and after a placeholder, for an element such as a link to stand there. */
export function splitAtPlaceholder<Name extends Section>(
  t: Translate<Name>,
  key: WordKey<Name>,
  name: string,
  values: Values = {},
): [before: string, after: string] {
  const [before = '', after = ''] = t(key, { ...values, [name]: elementMark }).split(elementMark);
  return [before, after];
}

/** Texts in the quotation marks of the language. */
export function quoteAll(texts: readonly string[], t: Translate<never>): string[] {
  return texts.map((text) => t('marks.quote', { text }));
}

const placeholder = /\{(\w+)(?::(\w+))?\}/g;

/** The object replacement character, which no text of ours has. */
const elementMark = '\uFFFC';

const listTypes: Record<string, Intl.ListFormatType> = { and: 'conjunction', or: 'disjunction' };

function join(texts: readonly string[], how = 'list', locale: string): string {
  return new Intl.ListFormat(locale, { type: listTypes[how] ?? 'unit' }).format(texts);
}
