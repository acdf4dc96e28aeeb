import {
  sampleLessonReflection,
  samplePracticeReflection,
} from '../../test/reflections/samples.ts';
import { createDatabase } from '../../src/reflections/device/database.ts';
import { readImportFile } from '../../src/reflections/import.ts';
import { Keeper } from '../../src/reflections/device/keeper.ts';
import type { News } from '../../src/reflections/device/news.ts';
import { Reflections } from '../../src/reflections/device/open-reflections.ts';

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
  createDatabase,
  Keeper,
  openReflections: (site: string, timeout?: number) => new Reflections(site, timeout),
  randomText,
  readImportFile,
  sampleLessonReflection,
  samplePracticeReflection,
  // A page may name a site of its own, of which nothing is kept yet.
  store: new Reflections(location.search.slice(1) || 'garden', 4_000),
  news: new Array<News>(),
};
tools.store.watch((one) => tools.news.push(one));

declare global {
  var garden: typeof tools;
}

globalThis.garden = tools;
