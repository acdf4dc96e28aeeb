import { adding, type MistakeCase, type Told } from './mistake-case.ts';

const word = (
  mistake: string,
  language: string,
  key: string,
  value: unknown,
  told: Omit<Told, 'file' | 'line' | 'field'>,
): MistakeCase => ({
  mistake,
  make: adding({ [`words/${language}.json`]: JSON.stringify({ [key]: value }, null, 2) }),
  told: { file: `words/${language}.json`, line: 2, field: key, ...told },
});

/** Mistakes in an author's own words of the interface. */
export const wordMistakes: MistakeCase[] = [
  word('a word that nothing says', 'de', 'search.titel', 'Suche', {
    expected: 'a key of the words',
    found: '"search.titel"',
    mend: 'Write search.title instead',
  }),
  word('a word with a placeholder of another name', 'fr', 'search.nothing', 'Rien pour {mot}.', {
    expected: 'the placeholders {query}',
    found: '{mot}',
    mend: 'Keep each placeholder',
  }),
  word(
    'a word without a plural form',
    'ru',
    'search.found',
    { one: '{n} a', other: '{n} b' },
    {
      expected: 'the plural forms',
      found: 'one, other',
      mend: 'Add few, many.',
    },
  ),
  word(
    'plural forms where nothing is counted',
    'it',
    'search.title',
    { other: 'Cerca' },
    {
      expected: 'one text',
      found: 'a group of fields',
      mend: 'Write one text',
    },
  ),
  {
    mistake: 'a file of words for no language',
    make: adding({ 'words/deutsch_.json': '{}' }),
    told: {
      file: 'words/deutsch_.json',
      expected: 'a name that is a language tag',
      found: '"deutsch_.json"',
      mend: 'Name the file by the language',
    },
  },
];
