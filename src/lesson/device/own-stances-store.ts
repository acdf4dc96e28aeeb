import { createObservable } from '../../reflections/device/observable.ts';
import { writeCanonical } from '../../text/digest.ts';
import { beginStances, withBothVoices, writtenEarlier, type OwnLesson } from '../own-stances.ts';
import { dayOf, writtenStances } from '../../reflections/times.ts';
import type { LessonReflection } from '../../reflections/reflection.ts';
import { newId, readMoment } from '../../reflections/device/impure.ts';
import type { News } from '../../reflections/device/news.ts';
import { openOnce } from '../../reflections/device/open-reflections.ts';
import { createOwnKeeping, openUnkeptStances } from './own-keeping.ts';
import { add, findKept, follow, takeEarly, write } from './own-state.ts';
import type { Found, Own, OwnView } from './own-state.ts';

/** A reader's own stances on a lesson, kept as they are written. */
export type OwnStancesStore = ReturnType<typeof createOwnStances>;

/** Begins asleep and empty, as the page is built with it. */
export function createOwnStances(site: string, lesson: OwnLesson) {
  const since = readMoment();
  const reflection = beginStances(lesson, newId, since);
  const openReflections = watchOnce(site, (news) => void hear(own, news));
  const own: Own = {
    site,
    lesson,
    openReflections,
    unkept: openUnkeptStances(site, lesson.lesson),
    view: createObservable<OwnView>({
      reflection,
      isAwake: false,
      isWished: true,
      state: { kind: 'not-kept' },
      since,
    }),
    keeping: createOwnKeeping(openReflections, (state) => follow(own, state)),
    found: undefined,
  };
  return {
    subscribe: own.view.subscribe,
    read: own.view.read,
    write: (id: string, text: string) => write(own, id, text),
    /** Adds another stance, to be written, and gives its id. */
    add: () => add(own),
    /** Looks up what was kept before. It is shown, and keeping begins, when `show` is called. */
    find: async () => {
      const found = await findKept(own);
      return { show: () => wake(own, found) };
    },
    keep: () => {
      own.unkept.forget();
      // What was kept of it was erased, and only a change newer than that is kept.
      const reflection = { ...own.view.read().reflection, changed: readMoment() };
      own.view.change({ isWished: true, reflection });
      own.keeping.put(reflection);
    },
    /** Stops keeping what is written here today, and erases what was kept of it. It stays in the tab. */
    stop: () => {
      own.view.change({ isWished: false });
      own.unkept.write(own.view.read());
      own.keeping.put(earlierForm(own));
    },
  };
}

/** Opens the reflections when they are needed first, and listens to news of them from then on. */
function watchOnce(site: string, listener: (news: News) => void) {
  let isWatched = false;
  return () => {
    const reflections = openOnce(site);
    if (!isWatched) reflections.watch(listener);
    isWatched = true;
    return reflections;
  };
}

/** Shows what is kept, and what this tab has of it alone; and then what was written while it slept. */
function wake(own: Own, found: Found): void {
  const early = own.view.read().reflection.stances.map(({ text }) => text);
  const unkept = own.unkept.read();
  const reflection = unkept?.reflection ?? beginStances(own.lesson, newId, own.view.read().since);
  own.view.change({ reflection, isAwake: true, isWished: unkept?.isWished ?? true });
  if (unkept) {
    own.found = found.kind === 'read' ? found.reflection : undefined;
    if (own.found?.id === reflection.id) own.keeping.goOn(own.found);
    // What could not be kept before may be by now.
    if (unkept.isWished) own.keeping.put(reflection);
  } else adopt(own, found);
  takeEarly(own, early);
  document.addEventListener('visibilitychange', () => comeBack(own));
}

/** Shows what is kept, and continues it. */
function adopt(own: Own, found: Found): void {
  if (found.kind === 'fault') {
    own.view.change({ state: { kind: 'failed', why: found.why } });
    return;
  }
  const { since } = own.view.read();
  own.found = found.reflection;
  own.keeping.goOn(own.found);
  const reflection = own.found ?? beginStances(own.lesson, newId, since);
  own.view.change({ reflection: withBothVoices(reflection, newId, since) });
}

/** What was kept before today, worded as it was when the reader came. */
function earlierForm({ found, view }: Own): LessonReflection {
  const { reflection, since } = view.read();
  const earlier = writtenEarlier(found ?? { ...reflection, stances: [] }, since);
  return { ...earlier, changed: readMoment() };
}

/** A tab that was left open may be shown again on another day. */
function comeBack(own: Own): void {
  const now = readMoment();
  if (document.visibilityState === 'visible' && dayOf(now) > dayOf(own.view.read().since))
    own.view.change({ since: now });
  void look(own);
}

async function hear(own: Own, news: News): Promise<void> {
  const isLost = news.kind === 'cleared' && !news.isMended;
  if (isLost && own.view.read().isWished) own.keeping.put(own.view.read().reflection);
  else await look(own);
}

/** Another tab may have written or erased something. While this one is keeping, what it shows stays. */
async function look(own: Own): Promise<void> {
  if (isBusy(own)) return;
  const found = await findKept(own);
  if (isBusy(own) || found.kind === 'fault') return;
  const kept = found.reflection ? writtenStances(found.reflection) : [];
  const shown = writtenStances(own.view.read().reflection);
  if (writeCanonical(kept) !== writeCanonical(shown)) adopt(own, found);
}

/** What is not kept yet, and maybe never will be, is not taken from the page. */
function isBusy({ view }: Own): boolean {
  const { isAwake, isWished, state, reflection } = view.read();
  const isFailed = state.kind === 'failed' && writtenStances(reflection).length > 0;
  return !isAwake || !isWished || state.kind === 'keeping' || isFailed;
}
