import type { Translate } from '../../words/translate.ts';
import { useEffect, useState } from 'react';
import { clearingSaid } from './clearing-said.ts';

type Props = {
  /** True as soon as something has been kept. */
  isKept: boolean;
  /** True the first time that it is asked by a name on this device. */
  once: (name: string) => Promise<boolean>;
  yoursAddress: string;
  t: Translate<'yours'>;
};

/** Says after the very first time that something was kept, and never again, what browsers do with it. */
export function ClearingSentence({ isKept, once, yoursAddress, t }: Props) {
  const [isFirst, setIsFirst] = useState(false);
  useEffect(() => {
    if (isKept) void once(clearingSaid).then((first) => first && setIsFirst(true));
  }, [isKept, once]);
  return (
    <p role="status" className="clearing">
      {isFirst && (
        <>
          {t('yours.offers.clearing')} <a href={yoursAddress}>{t('yours.along.title')}</a>
        </>
      )}
    </p>
  );
}
