import type { Answers, Practice } from '../practice.ts';
import type { Session } from '../session.ts';
import { reflectOn, type OutcomeContext, type Run } from '../from-practice.ts';
import { createKeeper, type Keeper, type KeeperState } from '../../reflections/device/keeper.ts';
import { newId } from '../../reflections/device/impure.ts';
import type { Moment, PracticeReflection } from '../../reflections/reflection.ts';
import type { Reflections } from '../../reflections/device/open-reflections.ts';
import type { KeepingMemory } from './keeping-memory.ts';

/** One going through a practice, as it is kept: a reflection that grows with the answers. */
export type PracticeRun = {
  /**
   * Keeps the session as it is now; begins a reflection if there is none yet. Answers that their reader has erased
   * stay erased until they change, or it is asked for.
   */
  keep: (session: Session, isAskedFor?: boolean) => void;
  /** These answers were erased elsewhere. */
  letGo: (answers: Answers) => void;
  /** Goes on with one that was kept before. */
  goOn: (kept: PracticeReflection, session: Session) => void;
  isBegun: () => boolean;
  note: (text: string, session: Session) => void;
  /** Leaves it as it is kept: what is answered from here on is another one. */
  leave: () => void;
  /** Erases it; false where that failed, and it is still kept. */
  erase: () => Promise<boolean>;
};

export type RunAround = OutcomeContext & {
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
  let erased: Answers | undefined;
  // What belongs to answers that are kept no longer, should they be kept again.
  let left: Omit<Run, 'id'> | undefined;
  const isBegun = () => current !== undefined;
  const letGo = (answers: Answers) => {
    erased = answers;
    tell({ state: { kind: 'failed', why: 'erased' }, note: '' });
  };
  const begin = (run: Run, kept?: PracticeReflection) => {
    const keeper = createKeeper(openReflections(), kept);
    const begun: Current = { run, keeper };
    keeper.watch(() => {
      if (current !== begun) return;
      const state = keeper.state();
      if (state.kind === 'not-kept' && begun.told) letGo(begun.told.answers);
      else tell({ state, note: begun.run.note });
    });
    current = begun;
    memory.noteRun(run.id);
    tell({ state: keeper.state(), note: run.note });
    return begun;
  };
  const keep = (session: Session, isAskedFor = false) => {
    if (session.answers === erased && !isAskedFor) return;
    erased = undefined;
    const kept = current ?? begin({ began: now(), note: '', ...left, id: newId() });
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
    left = undefined;
    memory.forgetRun();
    tell({ state: { kind: 'not-kept' }, note: '' });
  };
  return {
    keep,
    letGo,
    goOn: (kept, { answers }) => {
      // Only these: what was answered and told is the session's to say from here on.
      const { id, began, note, revisit } = kept;
      begin({ id, began, note, ...(revisit && { revisit }) }, kept).told = {
        answers,
        outcome: kept.outcome,
      };
    },
    isBegun,
    note: (text, session) => {
      if (current) current.run = { ...current.run, note: text };
      keep(session, true);
    },
    leave,
    erase: async () => {
      const erasing = current;
      if (!erasing) return true;
      // What it tells on the way is no news.
      current = undefined;
      const result = await erasing.keeper.erase();
      if (result.kind === 'not-erased') {
        current ??= erasing;
        tell({ state: { kind: 'failed', why: result.why }, note: erasing.run.note });
        return false;
      }
      const { began, note, revisit } = erasing.run;
      if (!isBegun()) {
        leave();
        left = { began, note, ...(revisit && { revisit }) };
      }
      return true;
    },
  };
}
