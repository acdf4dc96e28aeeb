import { useLayoutEffect, useRef, useState } from 'react';
import { Boundary } from '../../page/island/Boundary.tsx';
import type { Question } from '../practice.ts';
import { sleepingPractice, wakePractice, type TakenPractice } from '../device/wake-practice.ts';
import { TakePractice } from './TakePractice.tsx';

type Props = {
  /** All that the page needs until somebody takes the practice. */
  first: Question;
  /** Where that stands, in words. */
  firstPlace: string | undefined;
};

/**
 * A practice: drawn into the page with its first question, which can be answered before any script is there, and taken
 * in the same place once the script has come.
 */
export default function Practice({ first, firstPlace }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const [taken, setTaken] = useState<TakenPractice>(() => sleepingPractice(first));
  const island = () => root.current?.closest('astro-island')?.wanted;
  const fail = () => island()?.notify('failed');
  const wake = (data: unknown) => {
    const part = root.current;
    if (!part) return;
    try {
      setTaken(wakePractice(part, data));
      island()?.notify();
      island()?.forgetDraft();
    } catch (error) {
      reportError(error);
      fail();
      const tryAgain = () => void island()?.fetchAgain().then(wake, fail);
      setTaken(sleepingPractice(first, tryAgain, part.querySelector('form')));
    }
  };

  // In the commit that hydrates: whatever the form was given until now is seen, and nothing is painted in between.
  useLayoutEffect(() => {
    if (island()) wake(island()?.data);
  }, []);
  // Once it is drawn awake, so that going on moves the focus as it does later.
  useLayoutEffect(() => {
    if (taken.isSubmitted) taken.store.next();
  }, [taken]);

  const wakeAgain = (retry: () => void) => () => {
    root.current?.querySelector('form')?.setAttribute('data-submitted', '');
    wake(island()?.data);
    retry();
  };
  return (
    <div ref={root}>
      <Boundary
        onError={fail}
        fallback={(retry) => (
          <TakePractice {...sleepingPractice(first, wakeAgain(retry))} firstPlace={firstPlace} />
        )}
      >
        <TakePractice {...taken} firstPlace={firstPlace} />
      </Boundary>
    </div>
  );
}
