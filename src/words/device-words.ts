import english from './en.json' with { type: 'json' };
import { createTranslate, type DeviceSection } from './translate.ts';

/** The words of this garden that scripts need, put in their place as those of `garden-words.ts` are. */
export const t = createTranslate<DeviceSection>(english, 'en');
