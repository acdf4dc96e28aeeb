import { createObservable, type Observable } from './observable.ts';
import type { Reflection } from '../reflection.ts';
import type { Why } from './faults.ts';
import { newId } from './impure.ts';
import type { EraseResult, Reflections } from './open-reflections.ts';

/** Keeps one reflection as it changes. */
export type Keeper = ReturnType<typeof createKeeper>;

/** Whether the latest form is kept. What has failed is still in the tab, and tried again with the next change. */
export type KeeperState =
  { kind: 'not-kept' } | { kind: 'keeping' } | { kind: 'kept' } | { kind: 'failed'; why: Why };

/** How many milliseconds changes are gathered before they are written. */
const gathering = 250;

/** The most forms that are remembered: with each, keeping compares more. */
const mostAttempts = 5;

/** A keeper for one reflection; `kept` is the form in which it was read, if it is kept already. */
export function createKeeper(reflections: Reflections, kept?: Reflection) {
  const keeping = beginKeeping(reflections, kept);
  const ending = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Keeps at once what waits, and gives the state after that. */
  const flush = async () => {
    clearTimeout(timer);
    timer = undefined;
    await writeOut(keeping);
    return keeping.state.read();
  };
  const stopWatching = reflections.watch((news) => {
    if (news.kind !== 'erased' || !news.ids.includes(keeping.id ?? '')) return;
    // Whether what waits was written before the erasing or after it, the store knows.
    void flush().then(() => lookAgain(keeping));
  });
  onLeaving(ending.signal, () => void flush());
  return {
    keep: (reflection: Reflection) => {
      keeping.id ??= reflection.id;
      // It may have another id since, beside one that another tab has kept.
      keeping.pending = { ...reflection, id: keeping.id };
      noteInJournal(keeping);
      keeping.state.set({ kind: 'keeping' });
      timer ??= setTimeout(() => void flush(), gathering);
    },
    flush,
    /** Stops keeping it, and erases what was kept. What is given to `keep` later is kept again. */
    erase: async (): Promise<EraseResult> => {
      keeping.pending = undefined;
      await flush();
      forget(keeping);
      return keeping.id ? reflections.erase(keeping.id) : { kind: 'erased', undo: [] };
    },
    state: keeping.state.read,
    watch: keeping.state.subscribe,
    /** Keeps at once what waits, and listens no more. */
    end: () => {
      ending.abort();
      return flush().finally(stopWatching);
    },
  };
}

/** What a keeper knows of the reflection that it keeps. */
type Keeping = {
  reflections: Reflections;
  /** The keeper's own in the journal. */
  key: string;
  /** The reflection's id in the store. */
  id: string | undefined;
  /** What is not written yet. */
  pending: Reflection | undefined;
  /** The form in which it was kept last. */
  known: readonly Reflection[];
  /** Forms that may have reached the store without this page having heard of it. */
  attempts: readonly Reflection[];
  writing: Promise<void> | undefined;
  state: Observable<KeeperState>;
};

function beginKeeping(reflections: Reflections, kept: Reflection | undefined): Keeping {
  return {
    reflections,
    key: newId(),
    id: kept?.id,
    pending: undefined,
    known: kept ? [kept] : [],
    attempts: [],
    writing: undefined,
    state: createObservable<KeeperState>({ kind: kept ? 'kept' : 'not-kept' }),
  };
}

/** Writes what waits, and what comes to wait meanwhile, one after the other. */
function writeOut(keeping: Keeping): Promise<void> {
  keeping.writing ??= writeAll(keeping).finally(() => (keeping.writing = undefined));
  return keeping.writing;
}

async function writeAll(keeping: Keeping): Promise<void> {
  while (keeping.pending) {
    const mine = keeping.pending;
    const result = await keeping.reflections.keep(mine, formsOf(keeping));
    if (result.kind === 'kept') noteKept(keeping, mine, result.reflection.id);
    else if (result.why !== 'erased') {
      keeping.attempts = [...keeping.attempts, mine].slice(-mostAttempts);
      // What came meanwhile waits for the next change, or for the page to be left.
      keeping.state.set({ kind: 'failed', why: result.why });
      return;
    }
    // What was written since the erasing is tried for itself.
    else if (keeping.pending === mine) forget(keeping);
  }
}

function noteKept(keeping: Keeping, mine: Reflection, id: string): void {
  const { pending } = keeping;
  keeping.id = id;
  keeping.known = [{ ...mine, id }];
  keeping.attempts = [];
  keeping.pending = pending && pending !== mine ? { ...pending, id } : undefined;
  noteInJournal(keeping);
  keeping.state.set({ kind: keeping.pending ? 'keeping' : 'kept' });
}

/** Drops what waits: it is erased. */
function forget(keeping: Keeping): void {
  keeping.pending = undefined;
  noteInJournal(keeping);
  keeping.state.set({ kind: 'not-kept' });
}

async function lookAgain(keeping: Keeping): Promise<void> {
  const found = await keeping.reflections.read(keeping.id ?? '');
  if (found.kind === 'none' && !keeping.pending) keeping.state.set({ kind: 'not-kept' });
}

/** Notes what waits where no reload, closing or crash reaches it. */
function noteInJournal(keeping: Keeping): void {
  const { reflections, key, pending: mine } = keeping;
  if (mine) reflections.journal.write(key, { mine, known: formsOf(keeping) });
  else reflections.journal.clear(key);
}

function formsOf({ known, attempts }: Keeping): Reflection[] {
  return [...known, ...attempts];
}

/** Browsers announce that a page is being left in one of these ways, and maybe never again. */
function onLeaving(signal: AbortSignal, leave: () => void): void {
  addEventListener('pagehide', leave, { signal });
  const look = () => {
    if (document.visibilityState === 'hidden') leave();
  };
  document.addEventListener('visibilitychange', look, { signal });
}
