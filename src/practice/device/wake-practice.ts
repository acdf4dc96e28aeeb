import { t } from '../../words/device-words.ts';
import { isPracticeFile, type PracticeFile } from '../practice-file.ts';
import type { Practice, Question } from '../practice.ts';
import { readMoment } from '../../reflections/device/impure.ts';
import { hasReflections } from '../../reflections/device/look-in.ts';
import { openOnce } from '../../reflections/device/open-reflections.ts';
import { gatherMade } from '../outcome-text.ts';
import { openKeepingMemory } from './keeping-memory.ts';
import { nextHeading, type Heading } from './next-heading.ts';
import { createPracticeKeeping, type PracticeKeeping } from './practice-keeping.ts';
import { keepProgress, progressKey, type Progress } from './practice-progress.ts';
import { createPracticeStore, type PracticeStore } from './practice-store.ts';
import { followTrail, type Trail } from './practice-trail.ts';
import { readForm } from './read-form.ts';

/** A lesson that an outcome may lead to. */
export type LessonLink = { slug: string; title: string; address: string };

/** A practice in a page: asleep, with its first question alone, or being taken. */
export type TakenPractice = {
  practice: Practice;
  store: PracticeStore;
  /** What only a practice has that is awake. */
  awake?: {
    keeping: PracticeKeeping;
    lessons: LessonLink[];
    pageAddress: string;
    yoursAddress: string;
    once: (name: string) => Promise<boolean>;
    Heading: Heading;
  };
  /** The reader wished to go on before it woke. */
  isSubmitted: boolean;
};

/**
 * A practice as the page is made with it, and as it stands until it wakes. `form` is read where it may have been given
 * something already, and `next` is what happens where the reader goes on.
 */
export function sleepingPractice(
  first: Question,
  next: () => void = () => undefined,
  form?: HTMLFormElement | null,
): TakenPractice {
  const practice: Practice = {
    id: '',
    title: '',
    summary: '',
    intro: '',
    questions: [first],
    outcomes: [],
    revision: '',
  };
  const early = form ? readForm(form, practice) : undefined;
  const store = createPracticeStore(practice, noProgress, noTrail, early);
  return { practice, store: { ...store, next }, isSubmitted: false };
}

const noProgress: Progress = {
  read: () => undefined,
  keep: () => false,
  onRestore: () => undefined,
};
const noTrail: Trail = {
  here: () => undefined,
  begin: () => undefined,
  returnTo: () => false,
  goTo: () => undefined,
  onReturn: () => undefined,
};

/** Goes on from whatever the form of a practice was given until now. Throws where `data` is no practice. */
export function wakePractice(part: HTMLElement, data: unknown): TakenPractice {
  const section = part.closest<HTMLElement>('[data-source]');
  const form = part.querySelector('form');
  const source = new URL(section?.dataset.source ?? '', document.baseURI);
  if (!form || !isPracticeFile(data)) throw new Error(`Expected a practice in ${source.href}.`);
  const { site, practice } = data;
  const key = progressKey(site, practice.id);
  const early = readForm(form, practice);
  const store = createPracticeStore(practice, keepProgress(key, practice), followTrail(key), early);
  const keeping = createPracticeKeeping({
    practice,
    lessons: data.lessons,
    made: (session) => gatherMade(practice, session, t),
    store,
    openReflections: () => openOnce(site),
    hasReflections: () => hasReflections(site),
    memory: openKeepingMemory(site, key),
    now: readMoment,
  });
  delete form.dataset.submitted;
  return {
    practice,
    store,
    isSubmitted: early?.isSubmitted ?? false,
    awake: {
      keeping,
      lessons: linkLessons(data, source),
      pageAddress: new URL(`${practice.id}/`, source).href,
      yoursAddress: new URL('../yours/', source).href,
      once: (name) => openOnce(site).once(name),
      Heading: nextHeading(part),
    },
  };
}

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
