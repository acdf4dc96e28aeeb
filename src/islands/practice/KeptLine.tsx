import { useSyncExternalStore } from 'react';
import { ClearingSentence } from '../ClearingSentence.tsx';
import { faultWords } from '../../device/reflections/fault-words.ts';
import type { PracticeKeeping } from '../../device/practice/practice-keeping.ts';
import type { PracticeStore } from '../../device/practice/practice-store.ts';
import type { Words } from '../../words/words.ts';

type Props = {
  store: PracticeStore;
  keeping: PracticeKeeping;
  words: Words;
  yoursAddress: string;
  once: (name: string) => Promise<boolean>;
};

/** Where the answers are and for how long, with the choice to keep them or not. */
export function KeptLine({ store, keeping, words, yoursAddress, once }: Props) {
  const { isWished, state } = useSyncExternalStore(keeping.subscribe, keeping.read);
  const { practice, reflections, yours } = words;
  const inTab = store.isKept() ? practice.kept : practice.notKept;
  const isFailed = isWished && state.kind === 'failed';
  return (
    <div className="label practice-kept screen-only">
      <p>
        {isFailed && reflections.states.notKept}
        {isWished && !isFailed && (
          <>
            {practice.keptHere} <a href={yoursAddress}>{yours.title}</a>.
          </>
        )}
        {!isWished && inTab} {/* One button, so that the focus stays where it is pressed. */}
        <button
          type="button"
          className="plain-button"
          onClick={isWished ? keeping.stop : keeping.keep}
        >
          {isWished ? practice.keepNot : practice.keep}
        </button>
      </p>
      <p role="status">{isFailed && faultWords(state.why, words)}</p>
      {isWished && (
        <ClearingSentence
          isKept={state.kind === 'kept'}
          {...{ once, yoursAddress }}
          words={yours}
        />
      )}
    </div>
  );
}
