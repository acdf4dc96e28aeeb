import { t } from '../../words/device-words.ts';
import { useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { newestFirst } from '../../reflections/times.ts';
import { faultWords } from '../../reflections/device/faults.ts';
import type { Reflection } from '../../reflections/reflection.ts';
import { readView, type View } from '../../reflections/view.ts';
import { AllKept } from './AllKept.tsx';
import { Boundary } from '../../page/island/Boundary.tsx';
import { openTools, useYours, YoursContext, type Setup, type YoursTools } from './context.ts';
import { NotFound } from './parts.tsx';
import { Notices } from './Notices.tsx';
import { OneReflection } from './OneReflection.tsx';
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
      {kept.kind === 'listed' && view.at === 'all' && (
        <AllKept reflections={newestFirst(kept.reflections)} apart={kept.apart} />
      )}
      {kept.kind === 'listed' && view.at !== 'all' && (
        <Opened reflections={kept.reflections} view={view} />
      )}
    </div>
  );
}

type OpenedProps = { reflections: readonly Reflection[]; view: Exclude<View, { at: 'all' }> };

function Opened({ reflections, view }: OpenedProps) {
  if (view.at === 'two') return <TwoSides reflections={reflections} view={view} />;
  const reflection = reflections.find(({ id }) => id === view.id);
  if (!reflection) return <NotFound />;
  return <OneReflection key={reflection.id} reflection={reflection} all={reflections} />;
}

/** Moves the focus to the heading of what was opened, and back to the entry that it was opened from. It leaves it alone on arrival. */
function useFocusOf(view: View, part: { current: HTMLElement | null }): void {
  const shown = JSON.stringify(view);
  const before = useRef({ shown, id: '' });
  useLayoutEffect(() => {
    if (before.current.shown === shown) return;
    const opened = before.current.id;
    before.current = { shown, id: view.at === 'one' ? view.id : '' };
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
