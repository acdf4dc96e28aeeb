import type { RefObject } from 'react';
import { writeOutcome, type OutcomeText } from '../outcome-text.ts';
import type { PracticeStore } from '../device/practice-store.ts';
import { printPart } from '../device/print-part.ts';
import type { Words } from '../../words/words.ts';
import { ShareOutcome } from './ShareOutcome.tsx';
import { useCopy } from './use-copy.ts';

type Props = {
  told: OutcomeText;
  /** Where the outcome stands as text. */
  address: string;
  /** What is printed. */
  part: RefObject<HTMLElement | null>;
  store: PracticeStore;
  words: Words['practice'];
};

/** What a reader can do with an outcome: take it along, look at the answers again, or begin anew. */
export function OutcomeActs({ told, address, part, store, words }: Props) {
  const { status, copy } = useCopy(words);
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
          onClick={() => copy(writeOutcome(told, words))}
        >
          {words.copy}
        </button>
        <button type="button" className="outline-button" onClick={print}>
          {words.print}
        </button>
        <button type="button" className="plain-button" onClick={store.back}>
          {words.toReview}
        </button>
        <button type="button" className="plain-button" onClick={store.startAgain}>
          {words.again}
        </button>
      </div>
      <p className="label" role="status">
        {status}
      </p>
      <ShareOutcome address={address} words={words.share} />
    </div>
  );
}
