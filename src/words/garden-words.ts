import { gardenTranslate } from './garden-translate.ts';

/** All words of this garden, for its pages. Scripts take theirs from `device-words.ts`. */
export const t = gardenTranslate();
