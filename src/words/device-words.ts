import { gardenTranslate } from './garden-translate.ts';

/** The words of this garden that scripts need. */
export const t = gardenTranslate('own', 'practice', 'reflections', 'search', 'yours');
