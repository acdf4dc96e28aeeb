import { createObservable, type Observable } from '../../reflections/device/observable.ts';
import { addStance, beginStances, dateStance, hasWords, withBothVoices } from '../own-stances.ts';
import { wordsOf, writeStance, writtenEarlier, type OwnPlace } from '../own-stances.ts';
import { dayOf, hasText } from '../../reflections/times.ts';
import type { KeptStance, Moment, StancesReflection } from '../../reflections/reflection.ts';
import { newId, readMoment } from '../../reflections/device/impure.ts';
import { longestSilence, withTimeout, type Fault } from '../../reflections/device/faults.ts';
import type { KeeperState } from '../../reflections/device/keeper.ts';
import type { News } from '../../reflections/device/news.ts';
import { openOnce } from '../../reflections/device/open-reflections.ts';
import { createOwnKeeping, findKept, openUnkeptStances, type Found } from './own-keeping.ts';

/** What a reader has written in one place, and whether it is kept. */
type OwnView = {
  reflection: StancesReflection;
  /** False until what was kept before is found. Until then it can be written in, and nothing is kept. */
  isAwake: boolean;
  /** False once the reader has chosen not to keep what they write here. */
  isWished: boolean;
  state: KeeperState;
  /** Since when the reader is here: stances of an earlier day are shown as they were written. */
  since: Moment;
};

/** A reader's own stances in one place, kept as they are written. It begins asleep and empty, as the page is built with it. */
export class OwnStancesStore {
  readonly view: Observable<OwnView>;
  readonly #site: string;
  readonly #place: OwnPlace;
  readonly #unkept: ReturnType<typeof openUnkeptStances>;
  readonly #keeping: ReturnType<typeof createOwnKeeping>;
  /** What was kept when the reader came. */
  #found: StancesReflection | undefined;
  #isWatched = false;
  /** True from where something could not be kept until it is. */
  #isFailing = false;
  readonly #ending = new AbortController();

  /** `site` is the permanent id of the site, by which things are kept. */
  constructor(site: string, place: OwnPlace) {
    const since = readMoment();
    this.view = createObservable<OwnView>({
      reflection: beginStances(place, newId, since),
      isAwake: false,
      isWished: true,
      state: { kind: 'not-kept' },
      since,
    });
    this.#site = site;
    this.#place = place;
    this.#unkept = openUnkeptStances(site, place);
    this.#keeping = createOwnKeeping(this.#open, (state) => this.#follow(state));
  }

  /** Changes a stance, and keeps it where that is wished. */
  write(id: string, text: string): void {
    const { reflection } = this.view.read();
    const isKept = this.#found?.stances.some((stance) => stance.id === id && hasText(stance));
    this.#change(writeStance(reflection, id, text, readMoment(), isKept));
  }

  /** Dates a stance as its reader puts it. */
  date(id: string, dated: string): void {
    this.#change(dateStance(this.view.read().reflection, id, dated, readMoment()));
  }

  /** Says what it is about, where no lesson says so. */
  name(title: string): void {
    this.#change({ ...this.view.read().reflection, title, changed: readMoment() });
  }

  /** Adds another stance, to be written, and gives its id. */
  add(): string {
    const id = newId();
    this.view.change({ reflection: addStance(this.view.read().reflection, id, readMoment()) });
    return id;
  }

  /**
   * Looks up what was kept before. It is shown, and keeping begins, when `show` is called. A storage that does not answer
   * is not waited for: what is written meanwhile has to stay in the tab.
   */
  async find() {
    const finding = this.#findKept();
    const hanging = (): Fault => {
      this.#open().isSilent = true;
      return { kind: 'fault', why: 'hanging' };
    };
    const found = await withTimeout(finding, longestSilence).catch(hanging);
    const show = () => {
      this.#wake(found);
      // It may answer later, and before anything is written.
      void finding.then((late) => late !== found && !this.#isBusy() && this.#adopt(late));
    };
    return { show };
  }

  keep(): void {
    this.#unkept.forget();
    // What was kept of it was erased, and only a change newer than that is kept.
    const reflection = { ...this.view.read().reflection, changed: readMoment() };
    this.view.change({ isWished: true, reflection });
    this.#keeping.put(reflection);
  }

  /**
   * Stops keeping what is written here today, and erases what was kept of it. It stays in the tab. What was kept before
   * today is kept as it was worded when the reader came.
   */
  stop(): void {
    this.view.change({ isWished: false });
    const { reflection, isWished, since } = this.view.read();
    this.#unkept.write({ reflection, isWished });
    const earlier = writtenEarlier(this.#found ?? { ...reflection, stances: [] }, since);
    this.#keeping.put({ ...earlier, changed: readMoment() });
  }

  /** Keeps at once what waits, and listens no more. */
  end(): void {
    this.#ending.abort();
    this.#keeping.end();
  }

  #change(reflection: StancesReflection): void {
    const { isAwake, isWished } = this.view.read();
    this.view.change({ reflection });
    if (isAwake && isWished) this.#keeping.put(reflection);
    else if (isAwake) this.#unkept.write({ reflection, isWished });
  }

  /** Opens the reflections when they are needed first, and listens to news of them from then on. */
  #open = () => {
    const reflections = openOnce(this.#site);
    if (!this.#isWatched) {
      const stop = reflections.watch((news) => void this.#hear(news));
      this.#ending.signal.addEventListener('abort', stop);
    }
    this.#isWatched = true;
    return reflections;
  };

  #findKept(): Promise<Found> {
    return findKept(this.#site, this.#place, this.view.read().reflection, this.#open);
  }

  /** What cannot be kept stays in the tab until it can, and so does all that is written on meanwhile. */
  #follow(state: KeeperState): void {
    const { reflection, isWished } = this.view.read();
    if (state.kind !== 'keeping') this.#isFailing = state.kind === 'failed';
    if (isWished && this.#isFailing) this.#unkept.write({ reflection, isWished });
    if (isWished && state.kind === 'kept') this.#unkept.forget();
    this.view.change({ state });
  }

  /** Shows what is kept, and what this tab has of it alone; and then what was written while it slept. */
  #wake(found: Found): void {
    const { reflection: slept, since } = this.view.read();
    const unkept = this.#unkept.read();
    const reflection = unkept?.reflection ?? beginStances(this.#place, newId, since);
    this.view.change({ reflection, isAwake: true, isWished: unkept?.isWished ?? true });
    if (unkept) {
      this.#found = found.kind === 'read' ? found.reflection : undefined;
      if (this.#found?.id === reflection.id) this.#keeping.goOn(this.#found);
      this.#isFailing = unkept.isWished;
      // What could not be kept before may be by now.
      if (unkept.isWished) this.#keeping.put(reflection);
    } else this.#adopt(found);
    if (slept.title && !this.view.read().reflection.title) this.name(slept.title);
    for (const [index, stance] of slept.stances.entries()) this.#takeEarly(stance, index);
    const { signal } = this.#ending;
    document.addEventListener('visibilitychange', () => this.#comeBack(), { signal });
  }

  /** Shows what is kept, and continues it. */
  #adopt(found: Found): void {
    if (found.kind === 'fault') {
      this.#isFailing = true;
      this.view.change({ state: { kind: 'failed', why: found.why } });
      return;
    }
    const { since } = this.view.read();
    this.#found = found.reflection;
    this.#keeping.goOn(this.#found);
    const reflection = this.#found ?? beginStances(this.#place, newId, since);
    this.view.change({ reflection: withBothVoices(reflection, newId, since) });
  }

  /** What was written early takes its own place where that is empty, or else the next that is. */
  #takeEarly({ text, dated }: KeptStance, index: number): void {
    const isText = text.trim() !== '';
    if (!isText && !dated) return;
    const free = this.view
      .read()
      .reflection.stances.slice(index)
      .find((stance) => !(isText && hasText(stance)) && !(dated && stance.dated));
    const id = free?.id ?? this.add();
    if (isText) this.write(id, text);
    if (dated) this.date(id, dated);
  }

  /** A tab that was left open may be shown again on another day. */
  #comeBack(): void {
    const now = readMoment();
    if (document.visibilityState === 'visible' && dayOf(now) > dayOf(this.view.read().since))
      this.view.change({ since: now });
    void this.#look();
  }

  async #hear(news: News): Promise<void> {
    const { isWished, reflection } = this.view.read();
    if (news.kind === 'cleared' && !news.isMended && isWished) this.#keeping.put(reflection);
    else await this.#look();
  }

  /** Another tab may have written or erased something. While this one is keeping, what it shows stays. */
  async #look(): Promise<void> {
    if (this.#isBusy()) return;
    const found = await this.#findKept();
    if (this.#isBusy() || found.kind === 'fault') return;
    const { reflection } = this.view.read();
    if (wordsOf(found.reflection) !== wordsOf(reflection)) this.#adopt(found);
  }

  /** What is not kept yet, and maybe never will be, is not taken from the page. */
  #isBusy(): boolean {
    const { isAwake, isWished, state, reflection } = this.view.read();
    const isFailed = state.kind === 'failed' && hasWords(reflection);
    return !isAwake || !isWished || state.kind === 'keeping' || isFailed;
  }
}
