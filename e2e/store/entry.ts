import {
  sampleLessonReflection,
  samplePracticeReflection,
} from '../../src/core/reflections/samples.ts';
import { createConnection } from '../../src/device/reflections/connection.ts';
import { readImportFile } from '../../src/device/reflections/import-file.ts';
import { createKeeper } from '../../src/device/reflections/keeper.ts';
import type { News } from '../../src/device/reflections/news.ts';
import { openReflections } from '../../src/device/reflections/open-reflections.ts';

/** A text that cannot be stored in less room than it takes. */
function randomText(length: number): string {
  const bytes = new Uint8Array(length);
  // Browsers give so many at once.
  for (let start = 0; start < length; start += 65_536)
    crypto.getRandomValues(bytes.subarray(start, start + 65_536));
  return Array.from(bytes, (byte) => String.fromCharCode(0x100 + byte)).join('');
}

/** What the tests find in a page: the store as pages of the garden have it, and things to try it with. */
const tools = {
  createConnection,
  createKeeper,
  openReflections,
  randomText,
  readImportFile,
  sampleLessonReflection,
  samplePracticeReflection,
  store: openReflections('garden', { patience: 1_000 }),
  news: new Array<News>(),
};
tools.store.watch((one) => tools.news.push(one));

declare global {
  var garden: typeof tools;
}

globalThis.garden = tools;
