import { attempt } from '../text/attempt.ts';
import * as z from 'zod';

/** A file of words of the interface: texts, or texts by plural form, by their keys. */
export const wordsSchema = z.record(
  z.string(),
  z.union([z.string(), z.record(z.string(), z.string())], {
    error: 'a text, or a text for each plural form',
  }),
);

export type WordsFile = z.infer<typeof wordsSchema>;

/** The language that a file of words is for: `pt-BR` of `words/pt-BR.json`; undefined where its name is no language tag. */
export function languageOfWords(path: string): string | undefined {
  const tag = path.replace(/^words\//, '').replace(/\.json$/, '');
  return attempt(() => new Intl.Locale(tag).baseName) === tag ? tag : undefined;
}
