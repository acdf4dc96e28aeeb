import { t } from '../../words/device-words.ts';
import { newestFirst } from '../../reflections/times.ts';
import { prepareSearch, type Match } from '../../reflections/search.ts';
import { createDatabase } from '../../reflections/device/database.ts';
import { faultWords, longestSilence } from '../../reflections/device/faults.ts';
import { databaseName } from '../../reflections/device/names.ts';
import { openNews } from '../../reflections/device/news.ts';
import { listAll } from '../../reflections/device/stored.ts';
import { toKeptHit } from '../../reflections/kept-hits.ts';
import type { KeptAnswer, SearchKept } from '../results.ts';

type Search = (query: string) => Match[];
type NothingFound = Exclude<KeptAnswer, { kind: 'found' }>;

/** Reads what is kept once, and again after it was changed. Everything that this needs is loaded only with it. */
export function createKeptSearch(site: string, onChange: () => void): SearchKept {
  let ready: Promise<Search | NothingFound> | undefined;
  openNews(databaseName(site)).watch(() => {
    ready = undefined;
    onChange();
  });
  return async (query, most) => {
    const reading = (ready ??= readKept(site));
    const search = await reading;
    if (typeof search !== 'function') {
      // It may be otherwise the next time.
      if (ready === reading) ready = undefined;
      return search;
    }
    const found = search(query.text);
    const language = document.documentElement.lang;
    const hits = found.slice(0, most).map((one) => toKeptHit(one, language));
    return { kind: 'found', count: found.length, hits };
  };
}

async function readKept(site: string): Promise<Search | NothingFound> {
  // For somebody who only looks, nothing is written, and the database is closed at once.
  const database = createDatabase({ name: databaseName(site), timeout: longestSilence });
  const listed = await listAll(database);
  database.close();
  if (listed.kind === 'fault') {
    const { why } = listed;
    // Where nothing can be kept, nothing is.
    if (why === 'blocked') return { kind: 'none' };
    return { kind: 'fault', reason: why === 'failed' ? t('search.keptUnread') : faultWords(why) };
  }
  if (listed.reflections.length === 0) return { kind: 'none' };
  return prepareSearch(newestFirst(listed.reflections));
}
