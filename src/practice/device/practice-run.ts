import { attempt } from '../../text/attempt.ts';
import { t } from '../../words/device-words.ts';
import { wishKey } from '../addresses.ts';
import type { Answers, Practice } from '../practice.ts';
import type { Session } from '../session.ts';
import { reflectOn, type Run } from '../from-practice.ts';
import { describeOutcome } from '../outcome-text.ts';
import { Keeper, type KeeperState } from '../../reflections/device/keeper.ts';
import { newId, readMoment } from '../../reflections/device/impure.ts';
import type { KeptOutcome, PracticeReflection } from '../../reflections/reflection.ts';
import { openOnce } from '../../reflections/device/open-reflections.ts';

/** One going through a practice, as it is kept: a reflection that grows with the answers. */
export type PracticeRun = ReturnType<typeof createPracticeRun>;

export type RunContext = {
  /** The permanent id of the site, by which things are kept. */
  site: string;
  practice: Practice;
  lessons: readonly KeptOutcome['read'][number][];
  memory: ReturnType<typeof openKeepingMemory>;
};

type Current = {
  run: Run;
  keeper: Keeper;
  /** The outcome that was given, and to which answers: going back to look at them must not take it away. */
  given?: { answers: Answers; outcome: KeptOutcome | undefined };
};

/** `notify` is called with every change of state, and with the note that is kept. */
export function createPracticeRun(
  { site, practice, lessons, memory }: RunContext,
  notify: (change: { state: KeeperState; note: string }) => void,
) {
  let current: Current | undefined;
  let erased: Answers | undefined;
  const isBegun = () => current !== undefined;
  // What belongs to answers that are kept no longer, should they be kept again.
  let left: Run | undefined;
  /** These answers were erased elsewhere. */
  const dropErased = (answers: Answers) => {
    erased = answers;
    notify({ state: { kind: 'failed', why: 'erased' }, note: '' });
  };
  const begin = (run: Run, kept?: PracticeReflection) => {
    const keeper = new Keeper(openOnce(site), kept);
    const begun: Current = { run, keeper };
    keeper.state.subscribe(() => {
      if (current !== begun) return;
      const state = keeper.state.read();
      if (state.kind === 'not-kept' && begun.given) dropErased(begun.given.answers);
      else notify({ state, note: begun.run.note });
    });
    current = begun;
    memory.noteRun(run.id);
    notify({ state: keeper.state.read(), note: run.note });
    return begun;
  };
  /**
   * Keeps the session as it is now; begins a reflection if there is none yet. Answers that their reader has erased
   * stay erased until they change, or it is asked for.
   */
  const keep = (session: Session, isAskedFor = false) => {
    if (session.answers === erased && !isAskedFor) return;
    erased = undefined;
    const kept = current ?? begin({ began: readMoment(), note: '', ...left, id: newId() });
    const { run, keeper } = kept;
    const given = kept.given?.answers === session.answers ? kept.given.outcome : undefined;
    const isShown = session.place.at === 'outcome';
    const outcome = isShown ? describeOutcome(practice, session, lessons, t) : given;
    kept.given = { answers: session.answers, outcome };
    keeper.keep(reflectOn(practice, session, { run, outcome, now: readMoment() }));
  };
  /** Leaves it as it is kept: what is answered from here on is another one. */
  const leave = () => {
    void current?.keeper.end();
    current = undefined;
    left = undefined;
    memory.forgetRun();
    notify({ state: { kind: 'not-kept' }, note: '' });
  };
  return {
    keep,
    dropErased,
    /** Goes on with one that was kept before. */
    goOn: (kept: PracticeReflection, { answers }: Session) => {
      // Only these: the answers and the outcome come from the session from here on.
      const { id, began, note, revisit } = kept;
      begin({ id, began, note, ...(revisit && { revisit }) }, kept).given = {
        answers,
        outcome: kept.outcome,
      };
    },
    isBegun,
    note: (text: string, session: Session) => {
      if (current) current.run = { ...current.run, note: text };
      keep(session, true);
    },
    leave,
    /** Erases it. Where that fails, it is still kept. */
    erase: async () => {
      const erasing = current;
      if (!erasing) return;
      // Its changes on the way are of no interest.
      current = undefined;
      const result = await erasing.keeper.erase();
      if (result.kind === 'fault') {
        current ??= erasing;
        notify({ state: { kind: 'failed', why: result.why }, note: erasing.run.note });
        return;
      }
      if (!isBegun()) {
        leave();
        left = erasing.run;
      }
    },
  };
}

/**
 * What is remembered of keeping practices: the reader's wish on this device, and in this tab which reflection it is. `key`
 * is the practice's own. Where storage is blocked, nothing is remembered beyond the page.
 */
export function openKeepingMemory(site: string, key: string) {
  const wish = wishKey(site);
  const runKey = `${key}:run`;
  return {
    isWished: () => attempt(() => localStorage.getItem(wish)) === 'yes',
    wish: (isWished: boolean) => attempt(() => localStorage.setItem(wish, isWished ? 'yes' : 'no')),
    /** The id of the reflection in which this tab keeps the practice. */
    run: () => attempt(() => sessionStorage.getItem(runKey)) ?? undefined,
    noteRun: (id: string) => attempt(() => sessionStorage.setItem(runKey, id)),
    forgetRun: () => attempt(() => sessionStorage.removeItem(runKey)),
  };
}
