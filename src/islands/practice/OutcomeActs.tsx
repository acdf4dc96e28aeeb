import { useState, type RefObject } from 'react';
import { copyText } from '../../device/copy-text.ts';
import { writeOutcome, type ToldOutcome } from '../../core/practice/write-outcome.ts';
import type { PracticeStore } from '../../device/practice/practice-store.ts';
import { printPart } from '../../device/print-part.ts';
import type { Words } from '../../words/words.ts';

type Props = {
  told: ToldOutcome;
  /** What is printed. */
  part: RefObject<HTMLElement | null>;
  store: PracticeStore;
  words: Words['practice'];
};

/** What a reader can do with an outcome: take it along, look at the answers again, or begin anew. */
export function OutcomeActs({ told, part, store, words }: Props) {
  const [status, setStatus] = useState('');
  const copy = async () => {
    // Emptied first, so that a second «copied» is said again.
    setStatus('');
    const isCopied = await copyText(writeOutcome(told, words));
    setStatus(isCopied ? words.copied : words.notCopied);
  };
  const print = () => {
    const section = part.current?.closest<HTMLElement>('[data-practice]');
    if (section) printPart(section);
  };
  return (
    <div className="screen-only">
      <div className="acts">
        <button type="button" className="outline-button" onClick={() => void copy()}>
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
    </div>
  );
}
