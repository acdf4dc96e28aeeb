import { useEffect, useState } from 'react';
import { around } from '../../words/around.ts';
import type { DeviceWords } from '../../words/words.ts';
import { faultWords } from '../device/faults.ts';
import type { KeeperState } from '../device/keeper.ts';
import { clearingSaid } from '../device/open-reflections.ts';

/** What a line about keeping needs, wherever something is kept. */
export type KeepingContext = {
  /** The address of the page of all that is kept. */
  yoursAddress: string;
  /** True the first time that it is asked by a name on this device. */
  once: (name: string) => Promise<boolean>;
  words: DeviceWords;
};

type Props = KeepingContext & {
  isWished: boolean;
  state: KeeperState;
  /** Where it is as long as it is not kept, and what happens to it once it is wished. */
  sentences: { unkept: string; promise: string; keep: string; keepNot: string };
  keep: () => void;
  stop: () => void;
};

/** Whether what somebody writes or answers is kept, and the choice to keep it or not. */
export function KeepingLine(props: Props) {
  const { isWished, state, sentences, keep, stop, words } = props;
  const failure = isWished && state.kind === 'failed' && faultWords(state.why, words);
  return (
    <>
      <p>
        <StateSentence {...props} />
        {/* One button, so that the focus stays where it is pressed. */}
        <button type="button" className="plain-button" onClick={isWished ? stop : keep}>
          {isWished ? sentences.keepNot : sentences.keep}
        </button>
      </p>
      <p role="status">{failure}</p>
      {isWished && <ClearingSentence isKept={state.kind === 'kept'} {...props} />}
    </>
  );
}

/**
 * Each sentence in an element of its own: a browser that translates the page replaces text nodes, and React could not
 * remove those.
 */
function StateSentence({ isWished, state, sentences, yoursAddress, words }: Props) {
  const { states } = words.reflections;
  if (isWished && state.kind === 'kept') {
    const [before, after] = around(states.keptUnder);
    return (
      <span key="kept">
        {before}
        <a href={yoursAddress}>{words.yours.title}</a>
        {`${after} `}
      </span>
    );
  }
  const isNotErased = !isWished && state.kind === 'failed' && state.why !== 'erased';
  const wished = { 'not-kept': sentences.promise, keeping: states.keeping, failed: states.notKept };
  const sentence = isWished
    ? wished[state.kind]
    : isNotErased
      ? states.notErased
      : sentences.unkept;
  return <span key="other">{`${sentence} `}</span>;
}

/** Says after the very first time that something was kept, and never again, what browsers do with it. */
function ClearingSentence({
  isKept,
  once,
  yoursAddress,
  words: { yours },
}: KeepingContext & { isKept: boolean }) {
  const [isFirst, setIsFirst] = useState(false);
  useEffect(() => {
    if (isKept) void once(clearingSaid).then((first) => first && setIsFirst(true));
  }, [isKept, once]);
  return (
    <p role="status" className="clearing">
      {isFirst && (
        <span>
          {yours.offers.clearing} <a href={yoursAddress}>{yours.along.title}</a>
        </span>
      )}
    </p>
  );
}
