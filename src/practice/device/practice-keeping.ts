import { createObservable, type Observable } from '../../reflections/device/observable.ts';
import type { Answers, Practice } from '../practice.ts';
import type { Session } from '../session.ts';
import { resumeFrom } from '../from-practice.ts';
import { tellLate, type Fault } from '../../reflections/device/faults.ts';
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

type Context = RunContext & { store: PracticeStore };

/** Keeps a practice on this device, if its reader asks for that. */
export class PracticeKeeping {
  readonly view: Observable<KeepingView>;
  readonly #context: Context;
  readonly #run: PracticeRun;
  /** As it was when the practice woke. */
  readonly #woken: Session;
  /** What was answered before starting again, as long as it can be taken up. */
  #before: Answers = {};
  #hasBegun = false;
  /** The reader wants nothing of it kept, which may be before it is known whether anything is. */
  #isStopped = false;
  /** The storage does not answer, whether its reader has to know of it or not. */
  #silence: Fault | undefined;

  constructor(context: Context) {
    const isWished = context.memory.isWished();
    const state = { kind: 'not-kept' } as const;
    this.view = createObservable<KeepingView>({ isWished, state, note: '', unfinished: undefined });
    this.#context = context;
    this.#run = createPracticeRun(context, this.view.change);
    this.#woken = context.store.read();
    context.store.subscribe(() => this.#follow());
    const note = (fault: Fault) => {
      this.#silence = fault;
      this.#tellSilence();
    };
    void tellLate(this.#lookBack(), note).then((fault) => this.#begin(fault));
  }

  keep(): void {
    this.#wish(true);
    this.#isStopped = false;
    this.#tellSilence();
    this.#write(true);
  }

  /** Keeps it no longer, and erases what was kept of it. */
  stop(): void {
    this.#wish(false);
    this.#isStopped = true;
    if (this.#run.isBegun()) void this.#run.erase();
    else this.view.change({ state: { kind: 'not-kept' } });
  }

  writeNote(text: string): void {
    this.#run.note(text, this.#context.store.read());
  }

  resume(): void {
    const { practice, store } = this.#context;
    const { unfinished } = this.view.read();
    const session = unfinished && resumeFrom(practice, unfinished);
    if (!session) return;
    this.#wish(true);
    this.#run.goOn(unfinished, session);
    store.resume(session);
  }

  eraseUnfinished(): void {
    const { unfinished } = this.view.read();
    if (!unfinished) return;
    this.view.change({ unfinished: undefined });
    void openOnce(this.#context.site)
      .erase(unfinished.id)
      .then(({ kind }) => kind === 'fault' && this.view.change({ unfinished }));
  }

  #wish(isWished: boolean): void {
    this.#context.memory.wish(isWished);
    this.view.change({ isWished });
  }

  #write(isAskedFor = false): void {
    const session = this.#context.store.read();
    const { isWished } = this.view.read();
    if (this.#hasBegun && isWished && !session.earlier && !isEmpty(session.answers))
      this.#run.keep(session, isAskedFor);
  }

  /** Keeps every change, once that is wished. */
  #follow(): void {
    const { earlier, answers } = this.#context.store.read();
    // Until something is answered anew, what was there before the new start may still be taken up.
    if (earlier) this.#before = earlier.answers;
    else if (!isEmpty(this.#before)) {
      if (answers !== this.#before) this.#run.leave();
      this.#before = {};
    }
    if (!isEmpty(answers)) this.view.change({ unfinished: undefined });
    this.#write();
  }

  /**
   * Nothing is kept before: until it is known what this tab was keeping, a change would be kept as another reflection. A run
   * that goes on is kept as it stands, unless something has changed since.
   */
  #begin(fault?: Fault): void {
    this.#hasBegun = true;
    this.#silence = undefined;
    const { state } = this.view.read();
    const isSilent = state.kind === 'failed' && state.why === 'hanging';
    if (isSilent && !fault && !this.#run.isBegun())
      this.view.change({ state: { kind: 'not-kept' } });
    if (this.#isStopped) void this.#run.erase();
    else if (!this.#run.isBegun() || this.#context.store.read() !== this.#woken) this.#write();
  }

  /** Whoever does not ask for anything to be kept need not hear of it. */
  #tellSilence(): void {
    if (this.#silence && this.view.read().isWished) this.#fail(this.#silence);
  }

  #fail({ why }: Fault): void {
    this.view.change({ state: { kind: 'failed', why } });
  }

  /** Finds what this tab was keeping, or else what was left unfinished earlier. Gives why that could not be read. */
  async #lookBack(): Promise<Fault | undefined> {
    const { site, practice, store, memory } = this.#context;
    const id = memory.run();
    if (id !== undefined) {
      const found = await openOnce(site).read(id);
      // The outcome belongs to these answers, whatever is changed while the store is read.
      if (found.kind === 'found' && found.reflection.kind === 'practice')
        this.#run.goOn(found.reflection, this.#woken);
      else if (found.kind === 'fault') {
        this.#fail(found);
        return found;
      }
      // What stands there now cannot be read. These answers are kept beside it.
      else if (found.kind === 'apart') memory.forgetRun();
      // It was erased since. That it is missing is remembered by its id, over every reload.
      else this.#run.dropErased(this.#woken.answers);
    } else if (isEmpty(store.read().answers) && (await hasReflections(site))) {
      const unfinished = await findUnfinished(practice, openOnce(site));
      // Whoever has begun meanwhile has begun anew.
      if (isEmpty(store.read().answers))
        this.view.change({ unfinished, state: { kind: 'not-kept' } });
    }
    return undefined;
  }
}

/** The newest one of this practice that was kept, and in which not everything was asked. */
async function findUnfinished({ id }: Practice, reflections: Reflections) {
  const listed = await reflections.list();
  if (listed.kind === 'fault') return undefined;
  return listed.reflections
    .flatMap((one) =>
      one.kind === 'practice' && one.practice === id && (!one.outcome || one.place) ? [one] : [],
    )
    .sort((a, b) => (a.changed.instant < b.changed.instant ? 1 : -1))[0];
}

function isEmpty(answers: Answers): boolean {
  return Object.keys(answers).length === 0;
}
