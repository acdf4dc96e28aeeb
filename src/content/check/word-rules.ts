import english from '../../words/en.json' with { type: 'json' };
import type { Word, Words } from '../../words/translate.ts';
import { describeValue, mendName, mistakeAt, type Finding, type Mistake } from '../mistake.ts';
import { languageOfWords, type WordsFile } from '../words-file.ts';
import type { ParsedContent } from './parsed-content.ts';

const known: Words = english;

/** Words of an author's own that the interface would not say, or could not say right. */
export function findWordMistakes({ words }: Pick<ParsedContent, 'words'>): Mistake[] {
  return words.flatMap(({ file, value = {} }) => {
    const language = languageOfWords(file.path);
    if (language === undefined) return mistakeAt(file, [], misnamed(file.path));
    return Object.entries(value).flatMap(([key, word]) =>
      judgeWord(key, word, language).map((finding) => mistakeAt(file, [key], finding)),
    );
  });
}

function judgeWord(key: string, word: WordsFile[string], language: string): Finding[] {
  const model = known[key];
  if (model !== undefined)
    return [judgePlaceholders(word, model), judgeForms(word, model, language)].flat();
  const expected = 'a key of the words, as src/words/en.json has them';
  const otherwise = 'Look the key up in src/words/en.json, or remove it.';
  const mend = mendName(key, Object.keys(known), otherwise);
  return [{ expected, found: JSON.stringify(key), mend }];
}

/** A form may leave the number out, as “one passage” does, but no other value. */
function judgePlaceholders(word: Word, model: Word): Finding | [] {
  const wanted = placeholdersOf(model);
  const given = placeholdersOf(word);
  const unknown = [...given].filter((name) => !wanted.has(name));
  const missing = [...wanted].filter((name) => name !== 'n' && !given.has(name));
  if (unknown.length === 0 && missing.length === 0) return [];
  return {
    expected: wanted.size > 0 ? `the placeholders ${list(wanted)}` : 'a text without placeholders',
    found: given.size > 0 ? list(given) : 'none',
    mend: 'Keep each placeholder as src/words/en.json has it; only its place in the text is free.',
  };
}

function judgeForms(word: Word, model: Word, language: string): Finding | [] {
  if (typeof word === 'string') return [];
  if (typeof model === 'string')
    return {
      expected: 'one text, because no number is counted here',
      found: describeValue(word),
      mend: 'Write one text in quotation marks.',
    };
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  const wanted = 'one' in model ? pluralCategories : ['other'];
  const missing = wanted.filter((form) => !(form in word));
  const odd = Object.keys(word).filter(
    (form) => !/^=\d+$/.test(form) && !pluralCategories.some((one) => one === form),
  );
  if (missing.length === 0 && odd.length === 0) return [];
  return {
    expected: `the plural forms ${wanted.join(', ')}, or exact numbers such as =0 beside them`,
    found: Object.keys(word).join(', ') || 'none',
    mend:
      missing.length > 0
        ? `Add ${missing.join(', ')}.`
        : `Remove ${odd.join(', ')}, which this language does not tell apart.`,
  };
}

function placeholdersOf(word: Word): Set<string> {
  const texts = typeof word === 'string' ? [word] : Object.values(word);
  return new Set(texts.flatMap((text) => text.match(/(?<=\{)\w+(?=[:}])/g) ?? []));
}

function list(names: Iterable<string>): string {
  return [...names].map((name) => `{${name}}`).join(', ');
}

function misnamed(file: string): Finding {
  return {
    expected: 'a name that is a language tag, such as words/de.json or words/pt-BR.json',
    found: JSON.stringify(file.split('/').at(-1) ?? ''),
    mend: 'Name the file by the language that site.yaml has.',
  };
}
