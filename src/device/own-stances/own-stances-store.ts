import {
  addStance,
  beginStances,
  isSpoken,
  spokenStances,
  withBothVoices,
  writeStance,
  writtenEarlier,
  type OwnLesson,
} from '../../core/reflections/own-stances.ts';
import type { LessonReflection, Moment } from '../../core/reflections/reflection.ts';
import { writeCanonical } from '../../core/digest.ts';
import type { KeeperState } from '../reflections/keeping.ts';
import { newId } from '../reflections/new-id.ts';
import type { News } from '../reflections/news.ts';
import type { Reflections } from '../reflections/open-reflections.ts';
import { findKept, type FoundKept, type Keep } from './find-kept.ts';
import { createOwnKeeping, type OwnKeeping } from './own-keeping.ts';
import type { UnkeptStances } from './unkept-stances.ts';

/** What a reader has written beside a lesson, and how it stands with keeping it. */
export type OwnView = {
  reflection: LessonReflection;
  /** False once the reader has chosen not to keep what they write here. */
  isWished: boolean;
  state: KeeperState;
};

/** A reader's own stances on a lesson, kept as they are written. */
export type OwnStancesStore = {
  subscribe: (listener: () => void) => () => void;
  read: () => OwnView;
  write: (id: string, text: string) => void;
  /** Adds another stance, to be written. */
  add: () => void;
  keep: () => void;
  /** Keeps no longer what is written here today, and erases what was kept of it. It stays in the tab. */
  stop: () => void;
  /** Since when the reader is here. */
  since: Moment;
};

export type OwnAround = Keep & {
  lesson: OwnLesson;
  /** What was written before anything listened. */
  early: { then: string; now: string };
  unkept: UnkeptStances;
  now: () => Moment;
};

/** What the functions below share. */
type Own = OwnAround & {
  view: OwnView;
  listeners: Set<() => void>;
  keeping: OwnKeeping;
  since: Moment;
};

/** Goes on from what the reader has written here before. */
export function openOwnStances(around: OwnAround, found: FoundKept): OwnStancesStore {
  const own = begin(around);
  if (own.view.isWished) adopt(own, found);
  takeEarly(own);
  document.addEventListener('visibilitychange', () => void look(own));
  return {
    subscribe: (listener) => {
      own.listeners.add(listener);
      return () => own.listeners.delete(listener);
    },
    read: () => own.view,
    write: (id, text) => write(own, id, text),
    add: () => void add(own),
    keep: () => {
      own.unkept.forget();
      // What was kept of it was erased, and only what is newer than that is kept.
      const reflection = { ...own.view.reflection, changed: own.now() };
      change(own, { isWished: true, reflection });
      own.keeping.put(reflection);
    },
    stop: () => {
      change(own, { isWished: false });
      own.unkept.write(own.view.reflection);
      own.keeping.put(writtenEarlier(own.view.reflection, own.since));
    },
    since: own.since,
  };
}

function begin(around: OwnAround): Own {
  const since = around.now();
  const unkept = around.unkept.read();
  const openReflections = watchNews(around.openReflections, (news) => void hear(own, news));
  const own: Own = {
    ...around,
    openReflections,
    view: {
      reflection: unkept ?? beginStances(around.lesson, newId, since),
      isWished: !unkept,
      state: { kind: 'not-kept' },
    },
    listeners: new Set(),
    keeping: createOwnKeeping(openReflections, around.now, (state) => change(own, { state })),
    since,
  };
  return own;
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

function change(own: Own, changes: Partial<OwnView>): void {
  own.view = { ...own.view, ...changes };
  for (const listener of own.listeners) listener();
}

function write(own: Own, id: string, text: string): void {
  const reflection = writeStance(own.view.reflection, id, text, own.now());
  change(own, { reflection });
  if (own.view.isWished) own.keeping.put(reflection);
  else own.unkept.write(reflection);
}

function add(own: Own): string {
  const id = newId();
  change(own, { reflection: addStance(own.view.reflection, id, own.now()) });
  return id;
}

/** What was written before anything listened takes its place where that is empty, or the next that is. */
function takeEarly(own: Own): void {
  for (const [index, text] of [own.early.then, own.early.now].entries()) {
    if (!text.trim()) continue;
    const empty = own.view.reflection.stances.slice(index).find((stance) => !isSpoken(stance));
    write(own, empty?.id ?? add(own), text);
  }
}

/** Shows what is kept, and goes on from it. */
function adopt(own: Own, found: FoundKept): void {
  if (found.kind === 'not-read') {
    change(own, { state: { kind: 'failed', why: found.why } });
    return;
  }
  const kept = found.kind === 'found' ? found.reflection : undefined;
  own.keeping.goOn(kept);
  const reflection = kept ?? beginStances(own.lesson, newId, own.since);
  change(own, { reflection: withBothVoices(reflection, newId, own.since) });
}

async function hear(own: Own, news: News): Promise<void> {
  const isLost = news.kind === 'cleared' && !news.isMended;
  if (isLost && own.view.isWished) own.keeping.put(own.view.reflection);
  else await look(own);
}

/** Another tab may have written or erased something. As long as this one is keeping, what it shows stays. */
async function look(own: Own): Promise<void> {
  if (isBusy(own)) return;
  const found = await findKept(own.lesson.lesson, own);
  if (isBusy(own) || found.kind === 'not-read') return;
  const kept = found.kind === 'found' ? spokenStances(found.reflection) : [];
  const shown = spokenStances(own.view.reflection);
  if (writeCanonical(kept) !== writeCanonical(shown)) adopt(own, found);
}

function isBusy({ view: { isWished, state } }: Own): boolean {
  return !isWished || state.kind === 'keeping' || state.kind === 'failed';
}
