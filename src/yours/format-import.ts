import type { Placed } from '../reflections/place-record.ts';
import type { Translate } from '../words/translate.ts';

/** What an import would do, or has done: how many are new, the same and differing, in a sentence. */
export function formatImport(counts: Record<Placed['kind'], number>, t: Translate<'reflections'>) {
  return t('reflections.imported', {
    new: t('reflections.imported.new', { n: counts.new }),
    same: t('reflections.imported.same', { n: counts.same }),
    differing: t('reflections.imported.differing', { n: counts.differing }),
  });
}
