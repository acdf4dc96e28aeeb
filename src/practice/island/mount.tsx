import { t } from '../../words/device-words.ts';
import { isPracticeFile, type PracticeFile } from '../practice-file.ts';
import { keepProgress, progressKey } from '../device/practice-progress.ts';
import { openKeepingMemory } from '../device/keeping-memory.ts';
import { createPracticeKeeping } from '../device/practice-keeping.ts';
import { createPracticeStore } from '../device/practice-store.ts';
import { followTrail } from '../device/practice-trail.ts';
import type { PracticeIsland } from '../device/wake-practices.ts';
import { hasReflections } from '../../reflections/device/look-in.ts';
import { readMoment } from '../../reflections/device/impure.ts';
import { openOnce } from '../../reflections/device/open-reflections.ts';
import { mountInPlace } from '../../page/island/mount-in-place.ts';
import { gatherMade } from '../outcome-text.ts';
import { nextHeading } from './next-heading.ts';
import { readForm } from './read-form.ts';
import { TakePractice } from './TakePractice.tsx';
import type { LessonLink } from './TellOutcome.tsx';

/** Puts the practice in the place of the form in the page, and goes on from whatever the form was given. */
export const mountPractice: PracticeIsland['mountPractice'] = (form, source, file, broken) => {
  if (!isPracticeFile(file)) throw new Error(`Expected a practice in ${source.href}.`);
  const { site, practice } = file;
  const key = progressKey(site, practice.id);
  const early = readForm(form, practice);
  const store = createPracticeStore(practice, keepProgress(key, practice), followTrail(key), early);
  const keeping = createPracticeKeeping({
    practice,
    lessons: file.lessons,
    made: (session) => gatherMade(practice, session, t),
    store,
    openReflections: () => openOnce(site),
    hasReflections: () => hasReflections(site),
    memory: openKeepingMemory(site, key),
    now: readMoment,
  });
  const lessons = linkLessons(file, source);
  const Heading = nextHeading(form);
  const yoursAddress = new URL('../yours/', source).href;
  const pageAddress = new URL(`${practice.id}/`, source).href;
  const once = (name: string) => openOnce(site).once(name);
  const addresses = { pageAddress, yoursAddress };
  const taking = { practice, ...addresses, once, store, keeping, lessons, t, Heading };
  mountInPlace(form, <TakePractice {...taking} />, { prefix: `${practice.id}-`, broken });
  if (early?.isSubmitted) store.next();
};

/** The lessons that outcomes lead to, without the one in which the reader is. */
function linkLessons({ lessons }: PracticeFile, source: URL): LessonLink[] {
  return Object.entries(lessons)
    .map(([slug, title]) => ({
      slug,
      title,
      address: new URL(`../lessons/${slug}/`, source).href,
    }))
    .filter(({ address }) => new URL(address).pathname !== location.pathname);
}
