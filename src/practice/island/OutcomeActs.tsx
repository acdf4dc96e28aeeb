import type { Translate } from '../../words/translate.ts';
import type { RefObject } from 'react';
import { writeOutcome, type OutcomeText } from '../outcome-text.ts';
import type { PracticeStore } from '../device/practice-store.ts';
import { printPart } from '../device/print-part.ts';
import { ShareOutcome } from './ShareOutcome.tsx';
import { useCopy } from './use-copy.ts';

type Props = {
  told: OutcomeText;
  /** Where the outcome stands as text. */
  address: string;
  /** What is printed. */
  part: RefObject<HTMLElement | null>;
  store: PracticeStore;
  t: Translate<'practice'>;
};

/** What a reader can do with an outcome: take it along, look at the answers again, or begin anew. */
export function OutcomeActs({ told, address, part, store, t }: Props) {
  const { status, copy } = useCopy({
    copied: t('practice.copied'),
    notCopied: t('practice.notCopied'),
  });
  const print = () => {
    const section = part.current?.closest<HTMLElement>('[data-practice]');
    if (section) printPart(section);
  };
  return (
    <div className="screen-only">
      <div className="acts">
        <button
          type="button"
          className="outline-button"
          onClick={() => copy(writeOutcome(told, t))}
        >
          {t('practice.copy')}
        </button>
        <button type="button" className="outline-button" onClick={print}>
          {t('practice.print')}
        </button>
        <button type="button" className="plain-button" onClick={store.back}>
          {t('practice.toReview')}
        </button>
        <button type="button" className="plain-button" onClick={store.startAgain}>
          {t('practice.again')}
        </button>
      </div>
      <p className="label" role="status">
        {status}
      </p>
      <ShareOutcome address={address} t={t} />
    </div>
  );
}
