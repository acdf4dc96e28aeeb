import { device } from './english/device.ts';
import type { DeviceWords } from './words.ts';

/**
 * The words of this garden's own language, for scripts in a page: they must not carry those of any other. This file is
 * English; for a garden in another language, `src/build/garden-words.ts` puts that one's words in its place.
 */
export const words: DeviceWords = device;
