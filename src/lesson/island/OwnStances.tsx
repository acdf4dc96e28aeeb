import { t } from '../../words/device-words.ts';
import { useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { isOpen, type OwnPlace } from '../own-stances.ts';
import { hasText } from '../../reflections/times.ts';
import type { KeptStance } from '../../reflections/reflection.ts';
import { KeepingLine, KeptStatus } from '../../reflections/island/KeepingLine.tsx';
import { Boundary } from '../../page/island/Boundary.tsx';
import { Seam } from '../../page/island/Seam.tsx';
import { holdPlace } from '../device/hold-place.ts';
import { OwnStancesStore } from '../device/own-stances-store.ts';
import { OwnStance } from './OwnStance.tsx';
import { Subject } from './Subject.tsx';

type Props = {
  /** The permanent id of the site, by which things are kept. */
  site: string;
  /** Where the reader writes. */
  place: OwnPlace;
  /** The heads of the two voices. */
  voices: { then: string; now: string };
  language: string;
  /** Where all that is kept is shown; there it is left out. */
  yoursAddress?: string | undefined;
  /** True for what was begun just now. */
  takesFocus?: boolean;
};

/**
 * A reader's own stances, in the spread of a lesson: the first beside the last. A page is built with the two empty
 * fields, which can be written in before any script is there; the script goes on from what is in them.
 */
export default function OwnStances(props: Props) {
  const { site, place, voices, language, yoursAddress, takesFocus } = props;
  const form = useRef<HTMLFormElement>(null);
  const [store] = useState(() => new OwnStancesStore(site, place));
  const isComposing = useRef(false);
  const [, setDrawn] = useState(false);

  // In the commit that hydrates: whatever was written until now is in the fields, and nothing is lost in between.
  useLayoutEffect(() => {
    if (!form.current) return;
    takeFields(form.current, store);
    // Drawn again in this commit, so that React subscribes within it: until it has, it takes back what is written.
    setDrawn(true);
    void wake(form.current, store, () => isComposing.current);
    const shown = new AbortController();
    holdPlace(form.current, shown.signal);
    return () => {
      store.end();
      shown.abort();
    };
  }, [store]);

  return (
    <form
      ref={form}
      method="dialog"
      autoComplete="off"
      onCompositionUpdate={() => (isComposing.current = true)}
      onCompositionEnd={() => (isComposing.current = false)}
    >
      <Boundary fallback={() => <PlainFields store={store} />}>
        {place.kind === 'subject' && <Subject {...{ store, takesFocus }} />}
        <Stances {...{ store, voices, language }} />
      </Boundary>
      <Keeping {...{ store, site, yoursAddress }} />
    </form>
  );
}

function takeFields(form: HTMLFormElement, store: OwnStancesStore): void {
  const sides = form.querySelectorAll('.stance');
  store.view.read().reflection.stances.forEach(({ id }, index) => {
    const text = sides[index]?.querySelector('textarea')?.value;
    if (text) store.write(id, text);
    const dated = sides[index]?.querySelector('input')?.value;
    if (dated) store.date(id, dated);
  });
}

const fieldSelector = ':is(textarea, input)';
type Field = HTMLTextAreaElement | HTMLInputElement;

async function wake(form: HTMLElement, store: OwnStancesStore, isComposing: () => boolean) {
  const { show } = await store.find();
  // A field may give way to what was written in it before, which must not happen to one that is pressed or composed in.
  while (isComposing() || form.querySelector(':active')) await new Promise(requestAnimationFrame);
  if (!form.isConnected) return;
  const focused = form.querySelector<Field>(`${fieldSelector}:focus`);
  const text = focused?.value;
  flushSync(show);
  form.closest('astro-island')?.wanted?.forgetDraft();
  if (focused && !(focused.isConnected && focused.value === text)) followWords(form, focused, text);
}

/** Moves the focus to where the words went that had it. */
function followWords(form: HTMLElement, focused: Field, text: string | undefined) {
  const fields = [...form.querySelectorAll<Field>(fieldSelector)];
  const field = text ? fields.find(({ value }) => value === text) : undefined;
  (field ?? form.querySelector<HTMLElement>('textarea, button'))?.focus({ preventScroll: true });
  field?.setSelectionRange(focused.selectionStart, focused.selectionEnd);
}

type StancesProps = Pick<Props, 'voices' | 'language'> & { store: OwnStancesStore };

function Stances({ store, voices, language }: StancesProps) {
  const { subscribe, read } = store.view;
  const { reflection, since } = useSyncExternalStore(subscribe, read, read);
  const { stances } = reflection;
  const [added, setAdded] = useState<string>();
  const [then, now] = [stances[0], stances.at(-1)];
  const between = stances.slice(1, -1);
  const canAdd = now && hasText(now) && !isOpen(now, since);
  const propsOf = (stance: KeptStance) => ({
    stance,
    isOpen: isOpen(stance, since),
    takesFocus: stance.id === added,
    write: (text: string) => store.write(stance.id, text),
    date: (dated: string) => store.date(stance.id, dated),
    since,
    language,
  });
  return (
    <>
      {/* Drawn anew on another day: what was open is shown as it was written. */}
      <div className="spread" key={`spread ${since.instant}`}>
        <div className="side">
          {then && <OwnStance {...propsOf(then)} voice="then" head={voices.then} />}
        </div>
        <div className="side">
          {now && <OwnStance {...propsOf(now)} voice="now" head={voices.now} />}
          {canAdd && (
            <button
              type="button"
              className="quiet-button screen-only"
              onClick={() => setAdded(store.add())}
            >
              {t('own.add')}
            </button>
          )}
        </div>
        <Seam name="own" />
      </div>
      {between.length > 0 && (
        <div className="column own-between" key={`between ${since.instant}`}>
          {between.map((stance) => (
            <OwnStance
              key={stance.id}
              {...propsOf(stance)}
              voice="between"
              head={t('own.between')}
            />
          ))}
        </div>
      )}
    </>
  );
}

/** Stands in where the page was changed so that the stances cannot be drawn: every word is still there and kept. */
function PlainFields({ store }: { store: OwnStancesStore }) {
  const { stances } = store.view.read().reflection;
  return stances.map(({ id, text }) => (
    <textarea
      key={id}
      rows={4}
      aria-label={t('own.title')}
      defaultValue={text}
      onChange={({ target }) => store.write(id, target.value)}
    />
  ));
}

type KeepingProps = Pick<Props, 'site' | 'yoursAddress'> & { store: OwnStancesStore };

/** Whether it is kept, and the choice to keep it or not. On the page of all that is kept, it is. */
function Keeping({ store, site, yoursAddress }: KeepingProps) {
  const { subscribe, read } = store.view;
  const { isAwake, isWished, state } = useSyncExternalStore(subscribe, read, read);
  if (yoursAddress === undefined)
    return (
      <p className="column label own-keeping screen-only">
        {state.kind === 'not-kept' ? t('own.keeping.promise') : <KeptStatus state={state} />}
      </p>
    );
  return (
    <div className="column label own-keeping screen-only">
      {isAwake && (
        <KeepingLine
          {...{ isWished, state, site, yoursAddress }}
          keep={() => store.keep()}
          stop={() => store.stop()}
          of="own"
          unkept={t('own.keeping.unkept')}
        />
      )}
    </div>
  );
}
