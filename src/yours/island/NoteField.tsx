import type { DeviceSection, Translate } from '../../words/translate.ts';
import { useEffect, useId, useRef, useState } from 'react';
import type { PracticeReflection } from '../../reflections/reflection.ts';
import { faultWords } from '../../reflections/device/faults.ts';
import { createKeeper, type Keeper, type KeeperState } from '../../reflections/device/keeper.ts';
import { useYours } from './context.ts';

/** A note of the reader's own beside what they answered. It is kept as it is written. */
export function NoteField({ reflection }: { reflection: PracticeReflection }) {
  const { reflections, now, t } = useYours();

  const id = useId();
  const [written, setWritten] = useState<string>();
  const [state, setState] = useState<KeeperState>();
  const keeper = useRef<Keeper>(undefined);
  useEffect(() => () => void keeper.current?.end(), []);
  const write = (note: string) => {
    setWritten(note);
    // Begun with the first letter, so that it knows the form which the reader has before them.
    keeper.current ??= beginKeeper();
    keeper.current.keep({ ...reflection, note, changed: now() });
  };
  const beginKeeper = () => {
    const begun = createKeeper(reflections, reflection);
    begun.watch(() => setState(begun.state()));
    return begun;
  };
  const note = written ?? reflection.note;
  return (
    <section className="yours-note">
      <h3>
        <label htmlFor={id}>{t('yours.one.note')}</label>
      </h3>
      <p className="label screen-only" id={`${id}-hint`}>
        {t('yours.one.noteHint')}
      </p>
      <textarea
        id={id}
        rows={3}
        className="screen-only"
        aria-describedby={`${id}-hint`}
        value={note}
        onChange={({ target }) => write(target.value)}
      />
      <p className="yours-text print-only">{note}</p>
      <p className="label screen-only" role="status">
        {state && tellState(state, t)}
      </p>
    </section>
  );
}

function tellState(state: KeeperState, t: Translate<DeviceSection>): string {
  if (state.kind === 'failed') return faultWords(state.why, t);
  return {
    'not-kept': t('reflections.states.notKept'),
    keeping: t('reflections.states.keeping'),
    kept: t('reflections.states.kept'),
  }[state.kind];
}
