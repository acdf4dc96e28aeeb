import { newId, readMoment } from '../../reflections/device/impure.ts';
import { openOnce } from '../../reflections/device/open-reflections.ts';
import type { KeepResult } from '../../reflections/device/stored.ts';
import type { StancesReflection } from '../../reflections/reflection.ts';
import { beginStances, writeBoth, type OwnWords } from '../own-stances.ts';

/**
 * Keeps a then and now on a subject of the reader's own, as Yours does with one that is begun there. `kept` is what came
 * of keeping it before: then it is changed, and not kept twice. `site` is the permanent id of the site.
 */
export async function keepOwnStances(
  site: string,
  words: OwnWords,
  kept?: StancesReflection,
): Promise<KeepResult> {
  const now = readMoment();
  const before = kept ?? beginStances({ kind: 'subject', id: newId() }, newId, now);
  return openOnce(site).keep(writeBoth(before, words, now), kept ? [kept] : []);
}
