import { createObservable, type Observable } from '../../reflections/device/observable.ts';
import type { RawRecord } from '../../reflections/place-record.ts';
import { toRecord } from '../../reflections/read-record.ts';
import type { Reflection } from '../../reflections/reflection.ts';
import { tellLate, type Fault } from '../../reflections/device/faults.ts';
import { eraseUnkeptWords } from '../device/unkept-words.ts';
import type { News } from '../../reflections/device/news.ts';
import type {
  EraseResult,
  ImportResult,
  Reflections,
} from '../../reflections/device/open-reflections.ts';
import type { KeepResult, Listed } from '../../reflections/device/stored.ts';

/** What is kept, as far as the page knows. */
type KeptState = { kind: 'loading' } | Fault | Listed;

export type Choice = YoursState['choice'];

type YoursState = {
  kept: KeptState;
  /** Something has happened under the page that its reader should know. */
  event: 'none' | 'outdated' | 'cleared';
  /** What was erased last, and can be taken back until something else is erased. */
  erased: readonly RawRecord[];
  /** What came of the last thing that was done. */
  said: { kind: 'nothing' | 'undone' | 'left-empty' } | Fault;
  /** The ids of what was offered to be looked at again on this visit. */
  offered: readonly string[];
  /** What is searched for, and how the matches are arranged: there again when the reader comes back to the list. */
  choice: { query: string; arrangement: 'newest' | 'goal' | 'practice' };
};

/** What the page shows: always what is in the database, looked up again with every news of a change. */
export class YoursStore {
  readonly state: Observable<YoursState>;
  readonly #reflections: Reflections;
  readonly #site: string;
  #turns = 0;
  #putBackUnkept: (() => void) | undefined;

  /** `site` is its permanent id, by which things are kept. */
  constructor(reflections: Reflections, site: string) {
    this.state = createObservable<YoursState>({
      kept: { kind: 'loading' },
      event: 'none',
      erased: [],
      said: { kind: 'nothing' },
      offered: [],
      choice: { query: '', arrangement: 'newest' },
    });
    this.#reflections = reflections;
    this.#site = site;
    reflections.watch((news: News) => {
      if (news.kind === 'outdated' || (news.kind === 'cleared' && this.#listKept().length > 0))
        this.state.change({ event: news.kind });
      else void this.refresh();
    });
  }

  async refresh(): Promise<void> {
    const turn = ++this.#turns;
    const kept = await tellLate(this.#reflections.list(), (fault) => {
      if (turn === this.#turns && this.state.read().kept.kind === 'loading')
        this.state.change({ kept: fault });
    });
    // A later look knows more. What was emptied under the page is nowhere else, and stays.
    if (turn !== this.#turns || this.state.read().event === 'cleared') return;
    this.state.change({ kept });
  }

  /** Keeps a changed form of a reflection. */
  async keep(changed: Reflection, known: Reflection): Promise<void> {
    await this.#finish(this.#reflections.keep(changed, [known]));
  }

  /** Notes that these were offered, once and for all; on this visit they stay. */
  noteOffered(due: readonly Reflection[]): void {
    this.state.change({ offered: [...this.state.read().offered, ...due.map(({ id }) => id)] });
    for (const one of due)
      if (one.revisit)
        void this.keep({ ...one, revisit: { ...one.revisit, isOffered: true } }, one);
  }

  /**
   * Erases the records under the keys, at once; undefined erases all that can be read, and what is written in this tab
   * without being kept. False where that failed, which the page then says.
   */
  async erase(keys?: readonly string[]): Promise<boolean> {
    const device = this.#reflections;
    const erased = await this.#finish(keys ? device.erase(...keys) : device.eraseAll());
    if (erased.kind === 'fault') return false;
    this.#putBackUnkept = keys ? undefined : eraseUnkeptWords(this.#site);
    if (erased.undo.length > 0)
      this.state.change({ erased: erased.undo, said: { kind: 'nothing' } });
    return true;
  }

  async undo(): Promise<void> {
    if (!(await this.#bringBack(this.state.read().erased))) return;
    this.#putBackUnkept?.();
    this.state.change({ erased: [], said: { kind: 'undone' } });
  }

  /** What was emptied under the page is put back, or let go. */
  async answerCleared(isPutBack: boolean): Promise<void> {
    if (isPutBack && !(await this.#bringBack(this.#listKept()))) return;
    // What this page had written itself is in the storage again by now.
    const done = isPutBack || (await this.#finish(this.#reflections.letGo())).kind === 'erased';
    this.state.change({ event: 'none' });
    if (done) this.state.change({ said: { kind: isPutBack ? 'undone' : 'left-empty' } });
    await this.refresh();
  }

  async #bringBack(records: readonly RawRecord[]): Promise<boolean> {
    const brought = await this.#finish(this.#reflections.restore([...records]));
    return brought.kind === 'imported';
  }

  /** Says what is wrong where something fails, and where it has to be waited for until it is done after all. */
  async #finish<Result extends EraseResult | ImportResult | KeepResult>(doing: Promise<Result>) {
    const late: Fault = { kind: 'fault', why: 'hanging' };
    const done = await tellLate(doing, () => this.state.change({ said: late }));
    if (done.kind === 'fault') this.state.change({ said: done });
    else if (this.state.read().said === late) this.state.change({ said: { kind: 'nothing' } });
    return done;
  }

  #listKept(): RawRecord[] {
    return recordsOf(this.state.read().kept);
  }
}

/** Everything that is listed, as it is stored. */
export function recordsOf(kept: KeptState): RawRecord[] {
  if (kept.kind !== 'listed') return [];
  return [
    ...kept.reflections.map((reflection) => ({ key: reflection.id, value: toRecord(reflection) })),
    ...kept.apart.map(({ key, value }) => ({ key, value })),
  ];
}
