import type { Reflection } from '../reflection.ts';
import type { Erased } from './erase.ts';
import {
  beginKeeping,
  forget,
  mirror,
  putAside,
  tell,
  writeOut,
  type KeeperState,
} from './keeping.ts';
import type { Reflections } from './open-reflections.ts';

/** Keeps one reflection as it changes. */
export type Keeper = {
  keep: (reflection: Reflection) => void;
  /** Keeps at once what waits, and gives how it stands then. */
  flush: () => Promise<KeeperState>;
  /** Stops keeping it, and erases what was kept. What is given to `keep` later is kept again. */
  erase: () => Promise<Erased>;
  state: () => KeeperState;
  watch: (listener: () => void) => () => void;
  /** Keeps at once what waits, and listens no more. */
  end: () => Promise<KeeperState>;
};

/** How many milliseconds changes are gathered before they are written. */
const gathering = 250;

/** A keeper for one reflection; `kept` is the form in which it was read, if it is kept already. */
export function createKeeper(reflections: Reflections, kept?: Reflection): Keeper {
  const keeping = beginKeeping(reflections, kept);
  const ending = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = async () => {
    clearTimeout(timer);
    timer = undefined;
    await writeOut(keeping);
    return keeping.state;
  };
  const stopWatching = reflections.watch((news) => {
    const isErased = news.kind === 'erased' && news.ids.includes(keeping.id ?? '');
    if (isErased) void lookAgain();
  });
  const lookAgain = async () => {
    // Whether what waits was written before the erasing or after it, the store tells.
    await flush();
    const found = await reflections.read(keeping.id ?? '');
    if (found.kind === 'none' && !keeping.pending) tell(keeping, { kind: 'not-kept' });
  };
  onLeaving(ending.signal, () => {
    putAside(keeping);
    void flush();
  });
  return {
    keep: (reflection) => {
      keeping.id ??= reflection.id;
      // It may stand under another id since, beside one that another tab has kept.
      keeping.pending = { ...reflection, id: keeping.id };
      mirror(keeping);
      tell(keeping, { kind: 'keeping' });
      timer ??= setTimeout(() => void flush(), gathering);
    },
    flush,
    erase: async () => {
      keeping.pending = undefined;
      await flush();
      forget(keeping);
      return keeping.id ? reflections.erase(keeping.id) : { kind: 'erased', undo: [] };
    },
    state: () => keeping.state,
    watch: (listener) => {
      keeping.listeners.add(listener);
      return () => keeping.listeners.delete(listener);
    },
    end: () => {
      ending.abort();
      return flush().finally(stopWatching);
    },
  };
}

/** Browsers tell that a page is being left in one of these ways, and maybe never again. */
function onLeaving(signal: AbortSignal, leave: () => void): void {
  addEventListener('pagehide', leave, { signal });
  const look = () => {
    if (document.visibilityState === 'hidden') leave();
  };
  document.addEventListener('visibilitychange', look, { signal });
}
