import type { Answers, Practice } from '../../core/practice/practice.ts';
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
  goOn: (kept: PracticeReflection, session: Session) => void;
  isBegun: () => boolean;
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

type Current = {
  run: Run;
  keeper: Keeper;
  /** What was told, and to which answers: going back to look at them must not take it away. */
  told?: { answers: Answers; outcome: PracticeReflection['outcome'] };
};

/** `tell` hears how it stands with keeping, and the note that is kept. */
export function createPracticeRun(
  { practice, lessons, made, openReflections, memory, now }: RunAround,
  tell: (change: { state: KeeperState; note: string }) => void,
): PracticeRun {
  let current: Current | undefined;
  const begin = (run: Run, kept?: PracticeReflection) => {
    const keeper = createKeeper(openReflections(), kept);
    const begun: Current = { run, keeper };
    keeper.watch(() => {
      if (current === begun) tell({ state: keeper.state(), note: begun.run.note });
    });
    current = begun;
    memory.noteRun(run.id);
    tell({ state: keeper.state(), note: run.note });
    return begun;
  };
  const keep = (session: Session) => {
    const kept = current ?? begin({ id: newId(), began: now(), note: '' });
    const { run, keeper } = kept;
    const told = kept.told?.answers === session.answers ? kept.told.outcome : undefined;
    const around = { run, told, lessons, made, now: now() };
    const reflection = reflectOn(practice, session, around);
    kept.told = { answers: session.answers, outcome: reflection.outcome };
    keeper.keep(reflection);
  };
  const leave = () => {
    void current?.keeper.end();
    current = undefined;
    memory.forgetRun();
    tell({ state: { kind: 'not-kept' }, note: '' });
  };
  return {
    keep,
    goOn: (kept, { answers }) => {
      // Only these: what was answered and told is the session's to say from here on.
      const { id, began, note, revisit } = kept;
      begin({ id, began, note, ...(revisit && { revisit }) }, kept).told = {
        answers,
        outcome: kept.outcome,
      };
    },
    isBegun: () => current !== undefined,
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
