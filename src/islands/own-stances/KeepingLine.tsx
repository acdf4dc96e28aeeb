import { useSyncExternalStore } from 'react';
import type { OwnStancesStore } from '../../device/own-stances/own-stances-store.ts';
import type { Words } from '../../words/words.ts';
import { ClearingSentence } from '../ClearingSentence.tsx';
import { faultWords } from '../../device/reflections/fault-words.ts';

type Props = {
  store: OwnStancesStore;
  yoursAddress: string;
  once: (name: string) => Promise<boolean>;
  words: Words;
};

/** How it stands with keeping what is written, and the choice not to keep it. */
export function KeepingLine({ store, yoursAddress, once, words }: Props) {
  const { isWished, state } = useSyncExternalStore(store.subscribe, store.read);
  const { own, reflections, yours } = words;
  const isFailed = isWished && state.kind === 'failed';
  return (
    <div className="column label own-keeping screen-only">
      <p>
        {!isWished && own.notKept}
        {isWished && state.kind === 'not-kept' && own.promise}
        {isWished && state.kind === 'keeping' && reflections.states.keeping}
        {isWished && state.kind === 'kept' && (
          <>
            {own.kept} <a href={yoursAddress}>{yours.title}</a>.
          </>
        )}
        {isFailed && reflections.states.notKept}{' '}
        {/* One button, so that the focus stays where it is pressed. */}
        <button type="button" className="plain-button" onClick={isWished ? store.stop : store.keep}>
          {isWished ? own.keepNot : own.keep}
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
