import { createObservable, type Observable } from '../../reflections/device/observable.ts';
import type { Answers, Practice } from '../practice.ts';
import { resumeFrom } from '../from-practice.ts';
import type { KeeperState } from '../../reflections/device/keeper.ts';
import type { PracticeReflection } from '../../reflections/reflection.ts';
import { hasReflections } from '../../reflections/device/look-in.ts';
import { openOnce, type Reflections } from '../../reflections/device/open-reflections.ts';
import { createPracticeRun, type PracticeRun, type RunContext } from './practice-run.ts';
import type { PracticeStore } from './practice-store.ts';

/** Whether a practice is kept on this device, and what is kept with it. */
type KeepingView = {
  /** The reader asked for it, here or in another practice. */
  isWished: boolean;
  state: KeeperState;
  note: string;
  /** One that was left unfinished, to be gone on with. */
  unfinished: PracticeReflection | undefined;
};

/** Keeps a practice on this device, if its reader asks for that. */
export type PracticeKeeping = ReturnType<typeof createPracticeKeeping>;

type Context = RunContext & { store: PracticeStore };

export function createPracticeKeeping(context: Context) {
  const { site, practice, store, memory } = context;
  const view = createObservable<KeepingView>({
    isWished: memory.isWished(),
    state: { kind: 'not-kept' },
    note: '',
    unfinished: undefined,
  });
  const wish = (isWished: boolean) => {
    memory.wish(isWished);
    view.change({ isWished });
  };
  const run = createPracticeRun(context, view.change);
  const follow = followSession(store, run, view);
  void lookBack(context, run, view).then(follow.begin);
  return {
    subscribe: view.subscribe,
    read: view.read,
    keep: () => {
      wish(true);
      follow.write(true);
    },
    /** Keeps it no longer, and erases what was kept of it. */
    stop: () => {
      wish(false);
      void run.erase();
    },
    writeNote: (text: string) => run.note(text, store.read()),
    resume: () => {
      const { unfinished } = view.read();
      const session = unfinished && resumeFrom(practice, unfinished);
      if (!session) return;
      wish(true);
      run.goOn(unfinished, session);
      store.resume(session);
    },
    eraseUnfinished: () => {
      const { unfinished } = view.read();
      if (!unfinished) return;
      view.change({ unfinished: undefined });
      void openOnce(site)
        .erase(unfinished.id)
        .then(({ kind }) => kind === 'fault' && view.change({ unfinished }));
    },
  };
}

/**
 * Keeps every change, once that is wished. Nothing is kept before `begin`: until it is known what this tab was keeping,
 * a change would be kept as another reflection.
 */
function followSession(
  store: PracticeStore,
  run: PracticeRun,
  { read, change }: Observable<KeepingView>,
) {
  let before: Answers = {};
  const woken = store.read();
  let hasBegun = false;
  const write = (isAskedFor = false) => {
    const session = store.read();
    if (hasBegun && read().isWished && !session.earlier && !isEmpty(session.answers))
      run.keep(session, isAskedFor);
  };
  store.subscribe(() => {
    const { earlier, answers } = store.read();
    // Until something is answered anew, what was there before the new start may still be taken up.
    if (earlier) before = earlier.answers;
    else if (!isEmpty(before)) {
      if (answers !== before) run.leave();
      before = {};
    }
    if (!isEmpty(answers)) change({ unfinished: undefined });
    write();
  });
  return {
    write,
    begin: () => {
      hasBegun = true;
      // A run that goes on is kept as it stands, unless something has changed since.
      if (!run.isBegun() || store.read() !== woken) write();
    },
  };
}

/** Finds what this tab was keeping, or else what was left unfinished earlier. */
async function lookBack(
  { site, practice, store, memory }: Context,
  run: PracticeRun,
  { change }: Observable<KeepingView>,
): Promise<void> {
  const id = memory.run();
  // The outcome belongs to these answers, whatever is changed while the store is read.
  const woken = store.read();
  if (id !== undefined) {
    const found = await openOnce(site).read(id);
    if (found.kind === 'found' && found.reflection.kind === 'practice')
      run.goOn(found.reflection, woken);
    else if (found.kind === 'fault') change({ state: { kind: 'failed', why: found.why } });
    // It was erased since. That it is missing is remembered by its id, over every reload.
    else run.dropErased(woken.answers);
  } else if (isEmpty(store.read().answers) && (await hasReflections(site))) {
    const unfinished = await findUnfinished(practice, openOnce(site));
    // Whoever has begun meanwhile has begun anew.
    if (isEmpty(store.read().answers)) change({ unfinished });
  }
}

/** The newest one of this practice that was kept and never came to an outcome. */
async function findUnfinished(
  { id }: Practice,
  reflections: Reflections,
): Promise<PracticeReflection | undefined> {
  const listed = await reflections.list();
  if (listed.kind === 'fault') return undefined;
  return listed.reflections
    .flatMap((one) => (one.kind === 'practice' && one.practice === id && !one.outcome ? [one] : []))
    .sort((a, b) => (a.changed.instant < b.changed.instant ? 1 : -1))[0];
}

function isEmpty(answers: Answers): boolean {
  return Object.keys(answers).length === 0;
}
