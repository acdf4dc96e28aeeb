import { t } from '../../words/device-words.ts';
import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { newestFirst } from '../../reflections/times.ts';
import { faultWords } from '../../reflections/device/faults.ts';
import type { Listed } from '../../reflections/device/stored.ts';
import { readView, type View } from '../../reflections/view.ts';
import { AllKept } from './AllKept.tsx';
import { Boundary } from '../../page/island/Boundary.tsx';
import { openTools, useYours, YoursContext, type Setup, type YoursTools } from './context.ts';
import { NotFound } from './parts.tsx';
import { OnePractice } from './OnePractice.tsx';
import { OneOwn, OneStances } from './OneStances.tsx';
import { TwoSides } from './TwoSides.tsx';
import { Button } from '../../page/island/Button.tsx';

/**
 * What is kept, and whatever of it the reader has opened. The page is built with the sentence that it is loading; what is
 * kept is opened in the commit that hydrates, since only a device has it.
 */
export default function Yours({ setup }: { setup: Setup }) {
  const [tools, setTools] = useState<YoursTools>();
  useLayoutEffect(() => {
    const opened = openTools(setup);
    setTools(opened);
    void opened.store.refresh();
  }, [setup]);
  if (!tools) return <Loading />;
  return (
    <Boundary fallback={() => <p className="column">{t('yours.broken')}</p>}>
      <YoursContext value={tools}>
        <Kept />
      </YoursContext>
    </Boundary>
  );
}

/** A browser that translates the page changes its text before React has seen it. */
function Loading() {
  return (
    <p className="column" role="status" suppressHydrationWarning>
      {t('yours.loading')}
    </p>
  );
}

function Kept() {
  const { store } = useYours();
  const { kept } = useSyncExternalStore(store.state.subscribe, store.state.read);
  const view = readView(useSyncExternalStore(watchFragment, () => location.hash));
  const part = useRef<HTMLDivElement>(null);
  useFocusOf(view, part);
  return (
    <div ref={part}>
      <Notices />
      {kept.kind === 'loading' && <Loading />}
      {kept.kind === 'fault' && (
        <div className="column yours-notice" role="alert">
          <p>{faultWords(kept.why)}</p>
          <Button text={t('yours.again')} onPress={() => store.refresh()} />
        </div>
      )}
      {kept.kind === 'listed' && <Opened kept={kept} view={view} />}
    </div>
  );
}

function Opened({ kept: { reflections, apart }, view }: { kept: Listed; view: View }) {
  if (view.at === 'all') return <AllKept reflections={newestFirst(reflections)} apart={apart} />;
  if (view.at === 'two') return <TwoSides reflections={reflections} view={view} />;
  const { id } = view;
  const reflection = reflections.find((one) => one.id === id);
  if (view.at === 'own' || (reflection?.kind === 'own' && reflection.page === undefined))
    return <OneOwn key={id} {...{ id, all: reflections }} />;
  if (!reflection) return <NotFound />;
  return reflection.kind === 'practice' ? (
    <OnePractice key={id} {...{ reflection, all: reflections }} />
  ) : (
    <OneStances key={id} {...{ reflection, all: reflections }} />
  );
}

/** What has just happened to what is kept, and what can be done about it. */
function Notices() {
  const { store } = useYours();
  const { event, erased, said } = useSyncExternalStore(store.state.subscribe, store.state.read);
  const undo = useRef<HTMLButtonElement>(null);
  const done = useRef<HTMLParagraphElement>(null);

  // The button that was pressed is gone; the focus goes to what can be done next.
  useEffect(() => {
    if (erased.length > 0) undo.current?.focus();
  }, [erased]);
  useEffect(() => done.current?.focus(), [said]);
  return (
    <>
      <div className="column screen-only" role="status">
        {event === 'outdated' && <p className="yours-notice">{t('yours.outdated')}</p>}
        {event === 'cleared' && (
          <div className="yours-notice">
            <p>{t('yours.cleared')}</p>
            <Button text={t('yours.putBack')} onPress={() => store.answerCleared(true)} />
            <Button text={t('yours.leaveEmpty')} onPress={() => store.answerCleared(false)} />
          </div>
        )}
        {erased.length > 0 && (
          <div className="yours-notice">
            <p>{t('yours.erase.erased', { n: erased.length })}</p>
            <Button ref={undo} text={t('yours.erase.undo')} onPress={() => store.undo()} />
          </div>
        )}
        {(said.kind === 'undone' || said.kind === 'left-empty') && (
          <p className="yours-notice" tabIndex={-1} ref={done}>
            {said.kind === 'undone' ? t('yours.erase.undone') : t('yours.leftEmpty')}
          </p>
        )}
      </div>
      {said.kind === 'fault' && (
        <div className="column screen-only" role="alert">
          <p className="yours-notice">{faultWords(said.why)}</p>
        </div>
      )}
    </>
  );
}

/** Moves the focus to the heading of what was opened, and back to the entry that it was opened from. It leaves it alone on arrival. */
function useFocusOf(view: View, part: { current: HTMLElement | null }): void {
  const shown = JSON.stringify(view);
  const before = useRef({ shown, id: '' });
  useLayoutEffect(() => {
    if (before.current.shown === shown) return;
    const opened = before.current.id;
    before.current = { shown, id: 'id' in view ? view.id : '' };
    // The button that undoes has the focus already.
    if (document.activeElement?.closest('[role="status"]')) return;
    const entries = part.current?.querySelectorAll<HTMLElement>('[data-entry]') ?? [];
    const entry = [...entries].find(({ dataset }) => dataset.entry === opened);
    const head = part.current?.querySelector<HTMLElement>('[tabindex="-1"]');
    (entry ?? head)?.focus();
  }, [shown, view, part]);
}

function watchFragment(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}
