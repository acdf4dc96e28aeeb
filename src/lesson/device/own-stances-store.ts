import { createObservable, type Observable } from '../../reflections/device/observable.ts';
import { writeCanonical } from '../../text/digest.ts';
import { addStance, beginStances, withBothVoices, writeStance } from '../own-stances.ts';
import { writtenEarlier, type OwnLesson } from '../own-stances.ts';
import { dayOf, hasText, writtenStances } from '../../reflections/times.ts';
import type { LessonReflection, Moment } from '../../reflections/reflection.ts';
import { newId, readMoment } from '../../reflections/device/impure.ts';
import type { KeeperState } from '../../reflections/device/keeper.ts';
import type { News } from '../../reflections/device/news.ts';
import { openOnce } from '../../reflections/device/open-reflections.ts';
import { createOwnKeeping, findKept, openUnkeptStances, type Found } from './own-keeping.ts';

/** What a reader has written beside a lesson, and whether it is kept. */
type OwnView = {
  reflection: LessonReflection;
  /** False until what was kept before is found. Until then it can be written in, and nothing is kept. */
  isAwake: boolean;
  /** False once the reader has chosen not to keep what they write here. */
  isWished: boolean;
  state: KeeperState;
  /** Since when the reader is here: stances of an earlier day are shown as they were written. */
  since: Moment;
};

/** A reader's own stances on a lesson, kept as they are written. It begins asleep and empty, as the page is built with it. */
export class OwnStancesStore {
  readonly view: Observable<OwnView>;
  readonly #site: string;
  readonly #lesson: OwnLesson;
  readonly #unkept: ReturnType<typeof openUnkeptStances>;
  readonly #keeping: ReturnType<typeof createOwnKeeping>;
  /** What was kept when the reader came. */
  #found: LessonReflection | undefined;
  #isWatched = false;

  /** `site` is the permanent id of the site, by which things are kept. */
  constructor(site: string, lesson: OwnLesson) {
    const since = readMoment();
    this.view = createObservable<OwnView>({
      reflection: beginStances(lesson, newId, since),
      isAwake: false,
      isWished: true,
      state: { kind: 'not-kept' },
      since,
    });
    this.#site = site;
    this.#lesson = lesson;
    this.#unkept = openUnkeptStances(site, lesson.lesson);
    this.#keeping = createOwnKeeping(this.#open, (state) => this.#follow(state));
  }

  /** Changes a stance, and keeps it where that is wished. */
  write(id: string, text: string): void {
    const { reflection: before, isAwake, isWished } = this.view.read();
    const isKept = this.#found?.stances.some((stance) => stance.id === id && hasText(stance));
    const reflection = writeStance(before, id, text, readMoment(), isKept);
    this.view.change({ reflection });
    if (isAwake && isWished) this.#keeping.put(reflection);
    else if (isAwake) this.#unkept.write({ reflection, isWished });
  }

  /** Adds another stance, to be written, and gives its id. */
  add(): string {
    const id = newId();
    this.view.change({ reflection: addStance(this.view.read().reflection, id, readMoment()) });
    return id;
  }

  /** Looks up what was kept before. It is shown, and keeping begins, when `show` is called. */
  async find() {
    const found = await this.#findKept();
    return { show: () => this.#wake(found) };
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

  /** Opens the reflections when they are needed first, and listens to news of them from then on. */
  #open = () => {
    const reflections = openOnce(this.#site);
    if (!this.#isWatched) reflections.watch((news) => void this.#hear(news));
    this.#isWatched = true;
    return reflections;
  };

  #findKept(): Promise<Found> {
    return findKept(this.#site, this.#lesson, this.view.read().reflection, this.#open);
  }

  /** What cannot be kept stays in the tab until it can. */
  #follow(state: KeeperState): void {
    const { reflection, isWished } = this.view.read();
    if (isWished && state.kind === 'failed') this.#unkept.write({ reflection, isWished });
    if (isWished && state.kind === 'kept') this.#unkept.forget();
    this.view.change({ state });
  }

  /** Shows what is kept, and what this tab has of it alone; and then what was written while it slept. */
  #wake(found: Found): void {
    const { reflection: slept, since } = this.view.read();
    const unkept = this.#unkept.read();
    const reflection = unkept?.reflection ?? beginStances(this.#lesson, newId, since);
    this.view.change({ reflection, isAwake: true, isWished: unkept?.isWished ?? true });
    if (unkept) {
      this.#found = found.kind === 'read' ? found.reflection : undefined;
      if (this.#found?.id === reflection.id) this.#keeping.goOn(this.#found);
      // What could not be kept before may be by now.
      if (unkept.isWished) this.#keeping.put(reflection);
    } else this.#adopt(found);
    for (const [index, { text }] of slept.stances.entries()) this.#takeEarly(text, index);
    document.addEventListener('visibilitychange', () => this.#comeBack());
  }

  /** Shows what is kept, and continues it. */
  #adopt(found: Found): void {
    if (found.kind === 'fault') {
      this.view.change({ state: { kind: 'failed', why: found.why } });
      return;
    }
    const { since } = this.view.read();
    this.#found = found.reflection;
    this.#keeping.goOn(this.#found);
    const reflection = this.#found ?? beginStances(this.#lesson, newId, since);
    this.view.change({ reflection: withBothVoices(reflection, newId, since) });
  }

  /** What was written early takes its own place where that is empty, or else the next that is. */
  #takeEarly(text: string, index: number): void {
    if (!text.trim()) return;
    const { stances } = this.view.read().reflection;
    const empty = stances.slice(index).find((stance) => !hasText(stance));
    this.write(empty?.id ?? this.add(), text);
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
    const kept = found.reflection ? writtenStances(found.reflection) : [];
    const shown = writtenStances(this.view.read().reflection);
    if (writeCanonical(kept) !== writeCanonical(shown)) this.#adopt(found);
  }

  /** What is not kept yet, and maybe never will be, is not taken from the page. */
  #isBusy(): boolean {
    const { isAwake, isWished, state, reflection } = this.view.read();
    const isFailed = state.kind === 'failed' && writtenStances(reflection).length > 0;
    return !isAwake || !isWished || state.kind === 'keeping' || isFailed;
  }
}
