import type { Practice } from '../../core/practice/practice.ts';
import type { Session } from '../../core/practice/session.ts';
import { reflectOn, type OutcomeAround, type Run } from '../../core/reflections/from-practice.ts';
import type { Moment, PracticeReflection } from '../../core/reflections/reflection.ts';
import { createKeeper, type Keeper } from '../reflections/keeper.ts';
import type { KeeperState } from '../reflections/keeping.ts';
import { newId } from '../reflections/new-id.ts';
import type { Reflections } from '../reflections/open-reflections.ts';
import type { KeepingMemory } from './keeping-memory.ts';

/** One going through a practice, as it is kept: a reflection that grows with the answers. */
export type PracticeRun = {
  /** Keeps the session as it is now; begins a reflection if there is none yet. */
  keep: (session: Session) => void;
  /** Goes on with one that was kept before. */
  goOn: (kept: PracticeReflection) => void;
  note: (text: string, session: Session) => void;
  /** Leaves it as it is kept: what is answered from here on is another one. */
  leave: () => void;
  erase: () => void;
};

export type RunAround = OutcomeAround & {
  practice: Practice;
  openReflections: () => Reflections;
  memory: KeepingMemory;
  now: () => Moment;
};

/** `tell` hears how it stands with keeping, and the note that is kept. */
export function createPracticeRun(
  { practice, lessons, made, openReflections, memory, now }: RunAround,
  tell: (change: { state: KeeperState; note: string }) => void,
): PracticeRun {
  let current: { run: Run; keeper: Keeper } | undefined;
  const begin = (run: Run, kept?: PracticeReflection) => {
    const keeper = createKeeper(openReflections(), kept);
    const begun = { run, keeper };
    keeper.watch(() => {
      if (current === begun) tell({ state: keeper.state(), note: begun.run.note });
    });
    current = begun;
    memory.noteRun(run.id);
    tell({ state: keeper.state(), note: run.note });
    return begun;
  };
  const keep = (session: Session) => {
    const { run, keeper } = current ?? begin({ id: newId(), began: now(), note: '' });
    keeper.keep(reflectOn(practice, session, { run, lessons, made, now: now() }));
  };
  const leave = () => {
    void current?.keeper.end();
    current = undefined;
    memory.forgetRun();
    tell({ state: { kind: 'not-kept' }, note: '' });
  };
  return {
    keep,
    goOn: (kept) => void begin(kept, kept),
    note: (text, session) => {
      if (current) current.run = { ...current.run, note: text };
      keep(session);
    },
    leave,
    erase: () => {
      void current?.keeper.erase();
      leave();
    },
  };
}
