import { createObservable, type Observable } from './observable.ts';
import type { Reflection } from '../reflection.ts';
import { tellLate, type Why } from './faults.ts';
import { newId } from './impure.ts';
import type { EraseResult, Reflections } from './open-reflections.ts';

/** Whether the latest form is kept. What has failed is still in the tab, and tried again with the next change. */
export type KeeperState =
  { kind: 'not-kept' } | { kind: 'keeping' } | { kind: 'kept' } | { kind: 'failed'; why: Why };

/** How many milliseconds changes are gathered before they are written. */
const gathering = 250;

/** How many milliseconds pass until a storage that did not answer is asked again. */
const asking = 1_000;

/** The most forms that are remembered beside the first: with each, keeping compares more. */
const mostAttempts = 5;

/** Keeps one reflection as it changes. */
export class Keeper {
  readonly state: Observable<KeeperState>;
  readonly #reflections: Reflections;
  /** The keeper's own in the journal. */
  readonly #key = newId();
  readonly #ending = new AbortController();
  readonly #stopWatching: () => void;
  /** The reflection's id in the store. */
  #id: string | undefined;
  /** What is not written yet. */
  #pending: Reflection | undefined;
  /** The form in which it was kept last, and those that may have reached the store without this page having heard of it. */
  #known: readonly Reflection[];
  #writing: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `kept` is the form in which it was read, if it is kept already. */
  constructor(reflections: Reflections, kept?: Reflection) {
    this.state = createObservable<KeeperState>({ kind: kept ? 'kept' : 'not-kept' });
    this.#reflections = reflections;
    this.#id = kept?.id;
    this.#known = kept ? [kept] : [];
    if (kept) reflections.hold(kept);
    this.#stopWatching = reflections.watch((news) => {
      if (news.kind === 'erased' && news.ids.includes(this.#id ?? '')) void this.#lookAgain();
    });
    onLeaving(this.#ending.signal, () => void this.flush());
  }

  keep(reflection: Reflection): void {
    this.#id ??= reflection.id;
    // It may have another id since, beside one that another tab has kept.
    this.#setPending({ ...reflection, id: this.#id });
    this.#timer ??= setTimeout(() => void this.flush(), gathering);
  }

  /** Keeps at once what waits, and gives the state after that. */
  async flush(): Promise<KeeperState> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#writing ??= this.#writeAll().finally(() => (this.#writing = undefined));
    await this.#writing;
    return this.state.read();
  }

  /** Stops keeping it, and erases what was kept. What is given to `keep` later is kept again. */
  async erase(): Promise<EraseResult> {
    this.#pending = undefined;
    await this.flush();
    this.#setPending(undefined);
    return this.#id ? this.#reflections.erase(this.#id) : { kind: 'erased', undo: [] };
  }

  /** Keeps at once what waits, and listens no more. */
  end(): Promise<KeeperState> {
    this.#ending.abort();
    return this.flush().finally(this.#stopWatching);
  }

  /** Writes what waits, and what comes to wait meanwhile, one after the other. */
  async #writeAll(): Promise<void> {
    while (this.#pending) {
      const mine = this.#pending;
      const keeping = this.#reflections.keep(mine, this.#known);
      const result = await tellLate(keeping, ({ why }) => this.#fail(why));
      if (result.kind === 'kept') this.#noteKept(mine, result.reflection.id);
      else if (result.why !== 'erased') {
        const [first = mine, ...others] = this.#known;
        this.#known = [first, ...[...others, mine].slice(-mostAttempts)];
        // What came meanwhile waits for the next change, or for the page to be left.
        this.#fail(result.why);
        return;
      }
      // It is erased. What was written since the erasing is tried for itself.
      else if (this.#pending === mine) this.#setPending(undefined);
    }
  }

  /** Says why it is not kept. A storage that only does not answer is asked again by itself. */
  #fail(why: Why): void {
    if ((why === 'hanging' || why === 'olderTab') && !this.#ending.signal.aborted)
      this.#timer ??= setTimeout(() => void this.flush(), asking);
    this.state.set({ kind: 'failed', why });
  }

  #noteKept(mine: Reflection, id: string): void {
    const pending = this.#pending;
    this.#id = id;
    this.#known = [{ ...mine, id }];
    this.#setPending(pending && pending !== mine ? { ...pending, id } : undefined, 'kept');
  }

  /** Changes what waits, and notes it where no reload, closing or crash reaches it. */
  #setPending(pending: Reflection | undefined, otherwise: 'kept' | 'not-kept' = 'not-kept'): void {
    this.#pending = pending;
    const { journal } = this.#reflections;
    if (pending) journal.write(this.#key, { mine: pending, known: this.#known });
    else journal.clear(this.#key);
    if (pending && this.#reflections.isSilent) this.state.set({ kind: 'failed', why: 'hanging' });
    else this.state.set({ kind: pending ? 'keeping' : otherwise });
  }

  /** Whether what waits was written before an erasing or after it, the store knows. */
  async #lookAgain(): Promise<void> {
    await this.flush();
    const found = await this.#reflections.read(this.#id ?? '');
    if (found.kind === 'none' && !this.#pending) this.state.set({ kind: 'not-kept' });
  }
}

/** Browsers announce that a page is being left in one of these ways, and maybe never again. */
function onLeaving(signal: AbortSignal, leave: () => void): void {
  addEventListener('pagehide', leave, { signal });
  const look = () => {
    if (document.visibilityState === 'hidden') leave();
  };
  document.addEventListener('visibilitychange', look, { signal });
}
