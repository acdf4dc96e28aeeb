import { useId, useSyncExternalStore } from 'react';
import type { PracticeKeeping } from '../device/practice-keeping.ts';
import type { Words } from '../../words/words.ts';

type Props = { keeping: PracticeKeeping; words: Words['practice'] };

/** A place for what the reader would add, where the outcome is kept. */
export function OutcomeNote({ keeping, words }: Props) {
  const { isWished, note } = useSyncExternalStore(keeping.subscribe, keeping.read);
  const id = useId();
  if (!isWished) return null;
  return (
    <div className="practice-note screen-only">
      <label className="label" htmlFor={id}>
        {words.note}
      </label>
      <textarea
        id={id}
        rows={3}
        value={note}
        onChange={({ target }) => keeping.writeNote(target.value)}
      />
    </div>
  );
}
