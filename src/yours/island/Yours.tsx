import { useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { newestFirst } from '../../reflections/times.ts';
import { faultWords } from '../../reflections/device/faults.ts';
import type { Reflection } from '../../reflections/reflection.ts';
import { readView, type View } from '../../reflections/view.ts';
import { AllKept } from './AllKept.tsx';
import { useYours } from './context.ts';
import { Gone } from './Gone.tsx';
import { Happenings } from './Happenings.tsx';
import type { Choice } from './Arrange.tsx';
import { everything } from './KeptList.tsx';
import { OneReflection } from './OneReflection.tsx';
import { TwoSides } from './TwoSides.tsx';

/** The whole of what is kept, and whatever of it the reader has opened. */
export function Yours() {
  const { store, t } = useYours();
  const { kept } = useSyncExternalStore(store.watch, store.read);
  const view = readView(useSyncExternalStore(watchFragment, () => location.hash));
  // What was looked for is there again when the reader comes back to the list.
  const [choice, setChoice] = useState<Choice>(everything);
  const part = useRef<HTMLDivElement>(null);
  useFocusOf(view, part);
  return (
    <div ref={part}>
      <Happenings />
      {kept.kind === 'loading' && (
        <p className="column" role="status">
          {t('yours.loading')}
        </p>
      )}
      {kept.kind === 'faulty' && (
        <div className="column yours-notice" role="alert">
          <p>{faultWords(kept.why, t)}</p>
          <button type="button" className="quiet-button" onClick={() => void store.refresh()}>
            {t('yours.again')}
          </button>
        </div>
      )}
      {kept.kind === 'listed' && view.at === 'all' && (
        <AllKept
          reflections={newestFirst(kept.reflections)}
          apart={kept.apart}
          choice={choice}
          onChoice={setChoice}
        />
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
  if (!reflection) return <Gone />;
  return <OneReflection key={reflection.id} reflection={reflection} all={reflections} />;
}

/** Whoever goes on is led to the head of what is new, and back to where they were. What stood there on arrival asks for nobody. */
function useFocusOf(view: View, part: { current: HTMLElement | null }): void {
  const shown = JSON.stringify(view);
  const before = useRef({ shown, id: '' });
  useLayoutEffect(() => {
    if (before.current.shown === shown) return;
    const opened = before.current.id;
    before.current = { shown, id: view.at === 'one' ? view.id : '' };
    // What can be taken back has the focus already.
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
