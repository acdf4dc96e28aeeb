import { useId } from 'react';
import type { Words } from '../../words/words.ts';
import { useCopy } from './use-copy.ts';

type Props = {
  /** Says which outcome it is, and nothing of the answers that led to it. */
  address: string;
  words: Words['practice']['share'];
};

/** The address of an outcome, shown before it is copied, with what whoever opens it will see. */
export function ShareOutcome({ address, words }: Props) {
  const [field, hint] = [useId(), useId()];
  const { status, copy } = useCopy(words);
  return (
    <details className="practice-share screen-only">
      <summary>{words.offer}</summary>
      <p className="label" id={hint}>
        {words.hint}
      </p>
      <label className="label" htmlFor={field}>
        {words.address}
      </label>
      <textarea
        id={field}
        rows={1}
        readOnly
        aria-describedby={hint}
        value={address}
        onFocus={({ target }) => target.select()}
      />
      <div className="acts">
        <button type="button" className="outline-button" onClick={() => copy(address)}>
          {words.copy}
        </button>
        <p className="label" role="status">
          {status}
        </p>
      </div>
    </details>
  );
}
