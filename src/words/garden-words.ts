import english from './en.json' with { type: 'json' };
import { createTranslate } from './translate.ts';

/**
 * All words of this garden, for its pages; scripts take theirs from `device-words.ts`. A build puts the words of the garden's
 * own language in the place of this module (`src/build/garden-words.ts`). Where nothing is built, as in tests, it speaks
 * English.
 */
export const t = createTranslate(english, 'en');
