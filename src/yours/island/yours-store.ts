import { createObservable, type Observable } from '../../reflections/device/observable.ts';
import type { RawRecord } from '../../reflections/place-record.ts';
import { toRecord } from '../../reflections/read-record.ts';
import type { Reflection } from '../../reflections/reflection.ts';
import type { Fault } from '../../reflections/device/faults.ts';
import type { News } from '../../reflections/device/news.ts';
import type { Reflections } from '../../reflections/device/open-reflections.ts';
import type { Listed } from '../../reflections/device/stored.ts';

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
export function createYoursStore(reflections: Reflections) {
  const state = createObservable<YoursState>({
    kept: { kind: 'loading' },
    event: 'none',
    erased: [],
    said: { kind: 'nothing' },
    offered: [],
    choice: { query: '', arrangement: 'newest' },
  });
  const refresh = follow(reflections, state);
  /** Keeps a changed form of a reflection. */
  const keep = async (changed: Reflection, known: Reflection) => {
    const kept = await reflections.keep(changed, [known]);
    if (kept.kind === 'fault') state.change({ said: kept });
  };
  const bringBack = async (records: readonly RawRecord[]) => {
    const brought = await reflections.restore([...records]);
    if (brought.kind === 'fault') state.change({ said: brought });
    return brought.kind === 'imported';
  };
  return {
    read: state.read,
    subscribe: state.subscribe,
    refresh,
    keep,
    choose: (choice: Choice) => state.change({ choice }),
    /** Notes that these were offered, once and for all; on this visit they stay. */
    noteOffered: (due: readonly Reflection[]) => {
      state.change({ offered: [...state.read().offered, ...due.map(({ id }) => id)] });
      for (const one of due)
        if (one.revisit) void keep({ ...one, revisit: { ...one.revisit, isOffered: true } }, one);
    },
    /**
     * Erases the records under the keys, at once; undefined erases all that can be read. False where that failed, which
     * the page then says.
     */
    erase: async (keys?: readonly string[]) => {
      const erased = await (keys ? reflections.erase(...keys) : reflections.eraseAll());
      if (erased.kind === 'fault') state.change({ said: erased });
      else if (erased.undo.length > 0)
        state.change({ erased: erased.undo, said: { kind: 'nothing' } });
      return erased.kind === 'erased';
    },
    undo: async () => {
      if (await bringBack(state.read().erased))
        state.change({ erased: [], said: { kind: 'undone' } });
    },
    /** What was emptied under the page is put back, or let go. */
    answerCleared: async (isPutBack: boolean) => {
      const { kept } = state.read();
      const all = kept.kind === 'listed' ? recordsOf(kept) : [];
      if (isPutBack && !(await bringBack(all))) return;
      state.change({ event: 'none', said: { kind: isPutBack ? 'undone' : 'left-empty' } });
      await refresh();
    },
  };
}

/** Follows what is kept, and gives what looks it up again. */
function follow(
  reflections: Reflections,
  { read, change }: Observable<YoursState>,
): () => Promise<void> {
  let turns = 0;
  const refresh = async () => {
    const turn = ++turns;
    const kept = await reflections.list();
    // A later look knows more. What was emptied under the page is nowhere else, and stays.
    if (turn !== turns || read().event === 'cleared') return;
    change({ kept });
  };
  reflections.watch((news: News) => {
    if (news.kind === 'outdated' || (news.kind === 'cleared' && hasAny(read().kept)))
      change({ event: news.kind });
    else void refresh();
  });
  return refresh;
}

function hasAny(kept: KeptState): boolean {
  return kept.kind === 'listed' && recordsOf(kept).length > 0;
}

/** Everything that is listed, as it is stored. */
export function recordsOf({ reflections, apart }: Listed): RawRecord[] {
  return [
    ...reflections.map((reflection) => ({ key: reflection.id, value: toRecord(reflection) })),
    ...apart.map(({ key, value }) => ({ key, value })),
  ];
}
