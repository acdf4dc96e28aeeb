import english from './en.json' with { type: 'json' };
import { createTranslate, type Section, type Translate, type Words } from './translate.ts';

/**
 * The words of this garden, all of them or only some sections. A build replaces the call with the words of the garden's own
 * language (`src/build/garden-words.ts`), so that a script carries no other and no more than it names: the sections are
 * written as literals. Where nothing is built, as in tests, it speaks English.
 */
export function gardenTranslate<Name extends Section = Section>(
  ...sections: Name[]
): Translate<Name> {
  return createTranslate(pickSections(english, sections), 'en');
}

/** The words of some sections, with those that all build on; all words where no section is named. */
export function pickSections(words: Words, sections: readonly string[]): Words {
  if (sections.length === 0) return words;
  const names = new Set(['marks', 'number', ...sections]);
  return Object.fromEntries(
    Object.entries(words).filter(([key]) => names.has(key.split('.', 1)[0] ?? '')),
  );
}
