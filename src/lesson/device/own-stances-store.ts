import { writeCanonical } from '../../text/digest.ts';
import { beginStances, withBothVoices, writtenEarlier } from '../own-stances.ts';
import { writtenStances, dayOf } from '../../reflections/times.ts';
import { newId } from '../../reflections/device/impure.ts';
import type { LessonReflection } from '../../reflections/reflection.ts';
import type { News } from '../../reflections/device/news.ts';
import type { Reflections } from '../../reflections/device/open-reflections.ts';
import { findKept, type FoundKept } from './find-kept.ts';
import {
  add,
  beginOwn,
  change,
  takeEarly,
  write,
  type Own,
  type OwnAround,
  type OwnView,
} from './own-state.ts';
import type { Unkept } from './unkept-stances.ts';

/** A reader's own stances on a lesson, kept as they are written. */
export type OwnStancesStore = {
  subscribe: (listener: () => void) => () => void;
  read: () => OwnView;
  write: (id: string, text: string) => void;
  /** Adds another stance, to be written, and gives its id. */
  add: () => string;
  keep: () => void;
  /** Keeps no longer what is written here today, and erases what was kept of it. It stays in the tab. */
  stop: () => void;
};

/** Goes on from what the reader has written here before. */
export function openOwnStances(around: OwnAround, found: FoundKept): OwnStancesStore {
  const openReflections = watchNews(around.openReflections, (news) => void hear(own, news));
  const own: Own = beginOwn({ ...around, openReflections });
  arrive(own, found, around.unkept.read());
  takeEarly(own);
  document.addEventListener('visibilitychange', () => comeBack(own));
  return {
    subscribe: (listener) => {
      own.listeners.add(listener);
      return () => own.listeners.delete(listener);
    },
    read: () => own.view,
    write: (id, text) => write(own, id, text),
    add: () => add(own),
    keep: () => {
      own.unkept.forget();
      // What was kept of it was erased, and only what is newer than that is kept.
      const reflection = { ...own.view.reflection, changed: own.now() };
      change(own, { isWished: true, reflection });
      own.keeping.put(reflection);
    },
    stop: () => {
      change(own, { isWished: false });
      own.unkept.write(own.view);
      own.keeping.put(earlierForm(own));
    },
  };
}

/** News is heard from when the store is needed first. */
function watchNews(openReflections: () => Reflections, hear: (news: News) => void) {
  let isWatched = false;
  return () => {
    const opened = openReflections();
    if (!isWatched) opened.watch(hear);
    isWatched = true;
    return opened;
  };
}

/** Goes on from what is kept when the reader comes, together with what this tab has of it. */
function arrive(own: Own, found: FoundKept, left: Unkept | undefined): void {
  if (!left) {
    adopt(own, found);
    return;
  }
  const kept = found.kind === 'found' ? found.reflection : undefined;
  own.found = kept;
  if (kept?.id === left.reflection.id) own.keeping.goOn(kept);
  // What could not be kept before may be by now.
  if (left.isWished) own.keeping.put(left.reflection);
}

/** Shows what is kept, and goes on from it. */
function adopt(own: Own, found: FoundKept): void {
  if (found.kind === 'not-read') {
    change(own, { state: { kind: 'failed', why: found.why } });
    return;
  }
  const { since } = own.view;
  own.found = found.kind === 'found' ? found.reflection : undefined;
  own.keeping.goOn(own.found);
  const reflection = own.found ?? beginStances(own.lesson, newId, since);
  change(own, { reflection: withBothVoices(reflection, newId, since) });
}

/** What was kept before today, worded as it was when the reader came. */
function earlierForm({ found, view, now }: Own): LessonReflection {
  const earlier = writtenEarlier(found ?? { ...view.reflection, stances: [] }, view.since);
  return { ...earlier, changed: now() };
}

/** A tab that is left open is come back to on another day. */
function comeBack(own: Own): void {
  const now = own.now();
  if (document.visibilityState === 'visible' && dayOf(now) > dayOf(own.view.since))
    change(own, { since: now });
  void look(own);
}

async function hear(own: Own, news: News): Promise<void> {
  const isLost = news.kind === 'cleared' && !news.isMended;
  if (isLost && own.view.isWished) own.keeping.put(own.view.reflection);
  else await look(own);
}

/** Another tab may have written or erased something. As long as this one is keeping, what it shows stays. */
async function look(own: Own): Promise<void> {
  if (isBusy(own)) return;
  const found = await findKept(own.lesson.lesson, own, own.view.reflection.id);
  if (isBusy(own) || found.kind === 'not-read') return;
  const kept = found.kind === 'found' ? writtenStances(found.reflection) : [];
  const shown = writtenStances(own.view.reflection);
  if (writeCanonical(kept) !== writeCanonical(shown)) adopt(own, found);
}

/** What is not kept yet, and maybe never will be, is not to be taken from the page. */
function isBusy({ view: { isWished, state, reflection } }: Own): boolean {
  const isFailed = state.kind === 'failed' && writtenStances(reflection).length > 0;
  return !isWished || state.kind === 'keeping' || isFailed;
}
