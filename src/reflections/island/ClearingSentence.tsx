import { useEffect, useState } from 'react';
import type { Words } from '../../words/words.ts';
import { clearingSaid } from './clearing-said.ts';

type Props = {
  /** True as soon as something has been kept. */
  isKept: boolean;
  /** True the first time that it is asked by a name on this device. */
  once: (name: string) => Promise<boolean>;
  yoursAddress: string;
  words: Words['yours'];
};

/** Says after the very first time that something was kept, and never again, what browsers do with it. */
export function ClearingSentence({ isKept, once, yoursAddress, words }: Props) {
  const [isFirst, setIsFirst] = useState(false);
  useEffect(() => {
    if (isKept) void once(clearingSaid).then((first) => first && setIsFirst(true));
  }, [isKept, once]);
  return (
    <p role="status" className="clearing">
      {isFirst && (
        <>
          <span>{`${words.offers.clearing} `}</span>
          <a href={yoursAddress}>{words.along.title}</a>
        </>
      )}
    </p>
  );
}
