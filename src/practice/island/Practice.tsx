import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { Boundary } from '../../page/island/Boundary.tsx';
import { words } from '../../words/garden-words.ts';
import type { Question } from '../practice.ts';
import { sleepingPractice, wakePractice, type TakenPractice } from '../device/wake-practice.ts';
import { TakePractice } from './TakePractice.tsx';

type Props = {
  /** All that the page needs until somebody takes the practice. */
  first: Question;
};

/**
 * A practice: drawn into the page with its first question, which can be answered before any script is there, and taken
 * in the same place once the script has come.
 */
export default function Practice({ first }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const [taken, setTaken] = useState<TakenPractice>(() => sleepingPractice(first));
  const notify = (sentence?: 'failed') =>
    root.current?.closest('astro-island')?.wanted?.notify(sentence);
  const wake = useCallback((data: unknown) => {
    try {
      if (root.current) setTaken(wakePractice(root.current, data));
      notify();
    } catch (error) {
      reportError(error);
      notify('failed');
      setTaken((asleep) => ({ ...asleep, store: { ...asleep.store, next: fetchAgain } }));
    }
  }, []);
  const fetchAgain = useCallback(() => {
    const again = root.current?.closest('astro-island')?.wanted?.fetchAgain();
    again?.then(wake).catch(() => notify('failed'));
  }, [wake]);

  // In the commit that hydrates, so that whatever the form was given until now is seen, and nothing is painted between.
  useLayoutEffect(() => {
    const island = root.current?.closest('astro-island');
    if (island?.wanted) wake(island.wanted.data);
  }, [wake]);
  // Once it is drawn awake, so that going on moves the focus as it does later.
  useLayoutEffect(() => {
    if (taken.isSubmitted) taken.store.next();
  }, [taken]);

  const asleep = sleepingPractice(first);
  return (
    <div ref={root}>
      <Boundary
        onError={() => notify('failed')}
        fallback={(retry) => (
          <TakePractice {...asleep} store={{ ...asleep.store, next: retry }} words={words} />
        )}
      >
        <TakePractice {...taken} words={words} />
      </Boundary>
    </div>
  );
}
