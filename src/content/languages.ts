import { isLanguageTag } from '../words/language-tag.ts';
import { isRecord } from '../text/record.ts';
import { matchKind } from './file-kind.ts';
import type { Finding } from './mistake.ts';
import type { SourceFile } from './source-file.ts';

/**
 * The languages of a garden, as its site.yaml has them: that which it is written in, then those that it is translated
 * into. None where one of them is none, which the schema then says.
 */
export function readLanguages(site: unknown): string[] {
  const written = isRecord(site) ? site.language : undefined;
  const list: unknown[] = Array.isArray(written) ? written : [written];
  return list.every(isLanguageTag) ? [...new Set(list)] : [];
}

/** One file as a garden in one language has it: `original` is what it is known by, `path` what is read. */
export type Chosen = { original: string; path: string; isTranslation: boolean; mistake?: Finding };

/**
 * Chooses between texts and their translations: `rest.de.md` stands in place of `rest.md` in German, and in no other
 * language. A translation of nothing is a mistake.
 */
export function chooseFiles(
  paths: readonly string[],
  [first, ...others]: readonly string[],
  language = first,
): Chosen[] {
  const known = new Set(paths);
  const named = paths.map((path) => ({ path, ...splitLanguage(path, others) }));
  const translated = new Map(
    named.flatMap((one) =>
      one.language !== undefined && one.language === language ? [[one.original, one.path]] : [],
    ),
  );
  return named.flatMap(({ path, original, language: own }): Chosen[] => {
    if (own === undefined) {
      const translation = translated.get(path);
      return [{ original, path: translation ?? path, isTranslation: translation !== undefined }];
    }
    if (known.has(original)) return [];
    return [
      {
        original: path,
        path,
        isTranslation: false,
        mistake: { ...loose, found: `${path}, and no ${original}` },
      },
    ];
  });
}

const loose = {
  expected: 'a translation beside what it translates, with the same name and ending',
  mend: 'Rename it after the text that it translates, or write that first.',
};

/** `notes/rest.de.md` is the German of `notes/rest.md`. Pictures, fonts and words are not translated. */
function splitLanguage(path: string, languages: readonly string[]) {
  const [, stem = '', language = '', ending = ''] =
    /^(.+)\.([a-zA-Z-]+)(\.(?:mdx?|yaml))$/.exec(path) ?? [];
  const original = stem + ending;
  const isOne = languages.includes(language) && matchKind(original) !== undefined;
  return isOne ? { original, language } : { original: path, language: undefined };
}

/**
 * A file in another language. What it says of itself is its own; what it leaves out, such as dates, ids and topics, is as
 * in the original. It goes by the original's path, so that links find it.
 */
export function translateFile(
  original: SourceFile,
  writtenAt: string,
  translation: SourceFile,
): SourceFile {
  const { lineOf } = translation;
  const given = translation.data ?? {};
  const data = hasOwnWords.has(original.kind)
    ? { ...withoutWords(original.data), ...(isRecord(given) ? given : {}) }
    : mergeFields(original.data, given);
  return {
    ...translation,
    writtenAt,
    data,
    // What stands in a list has another place in the translation.
    lineOf: (path) => lineOf?.(path.slice(0, 1)),
  };
}

/** Of these a translation is whole; of anything else it says as much as it has translated. */
const hasOwnWords = new Set<SourceFile['kind']>(['lesson', 'stance', 'note', 'page']);

/** Fields that are read, and would be read in the wrong language. */
const wordFields = [
  'title', 'summary', 'description', 'excerpt', 'lede', 'begin', 'question', 'questions', 'care',
  'line', 'label', 'changed', 'turns', 'errata',
]; // prettier-ignore

function withoutWords(data: unknown): Record<string, unknown> {
  const fields = isRecord(data) ? Object.entries(data) : [];
  return Object.fromEntries(
    fields.filter(([name]) => !wordFields.includes(name.trim().toLowerCase())),
  );
}

type Named = Record<string, unknown> & { id: unknown };

/** Groups by their fields, lists of things with an id by their ids; anything else is what the translation says. */
function mergeFields(original: unknown, translation: unknown): unknown {
  if (isRecord(original) && isRecord(translation)) {
    const both = Object.entries(translation).map(([name, value]) => [
      name,
      name in original ? mergeFields(original[name], value) : value,
    ]);
    return { ...original, ...Object.fromEntries(both) };
  }
  if (!isNamedList(original) || !isNamedList(translation)) return translation;
  const translated = new Map(translation.map((entry) => [entry.id, entry]));
  const known = new Set(original.map(({ id }) => id));
  return [
    ...original.map((entry) => mergeFields(entry, translated.get(entry.id) ?? entry)),
    ...translation.filter(({ id }) => !known.has(id)),
  ];
}

function isNamedList(value: unknown): value is Named[] {
  return Array.isArray(value) && value.every((entry) => isRecord(entry) && 'id' in entry);
}
