import { t } from '../../words/device-words.ts';
import { useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { isOpen, type OwnLesson } from '../own-stances.ts';
import { hasText } from '../../reflections/times.ts';
import type { KeptStance } from '../../reflections/reflection.ts';
import { KeepingLine } from '../../reflections/island/KeepingLine.tsx';
import { Boundary } from '../../page/island/Boundary.tsx';
import { Seam } from '../../page/island/Seam.tsx';
import { OwnStancesStore } from '../device/own-stances-store.ts';
import { OwnStance } from './OwnStance.tsx';

type Props = {
  /** The permanent id of the site, by which things are kept. */
  site: string;
  lesson: OwnLesson;
  /** The heads of the two voices. */
  voices: { then: string; now: string };
  language: string;
};

const yoursAddress = '../../yours/';

/**
 * A reader's own stances on a lesson, in the spread of the lesson: the first beside the last. The page is built with the
 * two empty fields, which can be written in before any script is there; the script goes on from what is in them.
 */
export default function OwnStances({ site, lesson, voices, language }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [store] = useState(() => new OwnStancesStore(site, lesson));
  const isComposing = useRef(false);

  // In the commit that hydrates: whatever was written until now is in the fields, and nothing is lost in between.
  useLayoutEffect(() => {
    if (!form.current) return;
    takeFields(form.current, store);
    void wake(form.current, store, () => isComposing.current);
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
        <Stances {...{ store, voices, language }} />
      </Boundary>
      <Keeping {...{ store, site }} />
    </form>
  );
}

function takeFields(form: HTMLFormElement, store: OwnStancesStore): void {
  const fields = form.querySelectorAll('textarea');
  store.view.read().reflection.stances.forEach(({ id }, index) => {
    const text = fields[index]?.value;
    if (text) store.write(id, text);
  });
}

async function wake(form: HTMLElement, store: OwnStancesStore, isComposing: () => boolean) {
  const { show } = await store.find();
  // A field may give way to what was written in it before, which must not happen to one that is pressed or composed in.
  while (isComposing() || form.querySelector(':active')) await new Promise(requestAnimationFrame);
  const focused = form.querySelector<HTMLTextAreaElement>('textarea:focus');
  const text = focused?.value;
  flushSync(show);
  if (focused && !(focused.isConnected && focused.value === text)) followWords(form, focused, text);
}

/** Moves the focus to where the words went that had it. */
function followWords(form: HTMLElement, focused: HTMLTextAreaElement, text: string | undefined) {
  const fields = [...form.querySelectorAll('textarea')];
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

/** Whether it is kept, and the choice to keep it or not. */
function Keeping({ store, site }: { store: OwnStancesStore; site: string }) {
  const { subscribe, read } = store.view;
  const { isAwake, isWished, state } = useSyncExternalStore(subscribe, read, read);
  return (
    <div className="column label own-keeping screen-only">
      {isAwake ? (
        <KeepingLine
          {...{ isWished, state, yoursAddress, site }}
          keep={() => store.keep()}
          stop={() => store.stop()}
          of="own"
          unkept={t('own.keeping.unkept')}
        />
      ) : (
        <p suppressHydrationWarning>{t('practice.waiting')}</p>
      )}
    </div>
  );
}
