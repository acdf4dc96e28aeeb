import type { Translate } from '../../words/translate.ts';
import { useId, useSyncExternalStore } from 'react';
import type { PracticeKeeping } from '../device/practice-keeping.ts';

type Props = { keeping: PracticeKeeping; t: Translate<'practice'> };

/** A place for what the reader would add, where the outcome is kept. */
export function OutcomeNote({ keeping, t }: Props) {
  const { isWished, note } = useSyncExternalStore(keeping.subscribe, keeping.read);
  const id = useId();
  if (!isWished) return null;
  return (
    <div className="practice-note screen-only">
      <label className="label" htmlFor={id}>
        {t('practice.note')}
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
