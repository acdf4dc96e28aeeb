import { useEffect, useRef, useSyncExternalStore } from 'react';
import { faultWords } from '../../reflections/device/faults.ts';
import { useYours } from './context.ts';

/** What has just happened to what is kept, and what can be done about it. */
export function Notices() {
  const { store, t } = useYours();
  const { event, erased, said } = useSyncExternalStore(store.subscribe, store.read);
  const undo = useRef<HTMLButtonElement>(null);
  const done = useRef<HTMLParagraphElement>(null);

  // The button that was pressed is gone; the focus goes to what can be done next.
  useEffect(() => {
    if (erased.length > 0) undo.current?.focus();
  }, [erased]);
  useEffect(() => done.current?.focus(), [said]);
  return (
    <div className="column screen-only" role="status">
      {event === 'outdated' && <p className="yours-notice">{t('yours.outdated')}</p>}
      {event === 'cleared' && (
        <div className="yours-notice">
          <p>{t('yours.cleared')}</p>
          <button
            type="button"
            className="quiet-button"
            onClick={() => void store.answerCleared(true)}
          >
            {t('yours.putBack')}
          </button>
          <button
            type="button"
            className="quiet-button"
            onClick={() => void store.answerCleared(false)}
          >
            {t('yours.leaveEmpty')}
          </button>
        </div>
      )}
      {erased.length > 0 && (
        <div className="yours-notice">
          <p>{t('yours.erase.erased', { n: erased.length })}</p>
          <button
            type="button"
            className="quiet-button"
            ref={undo}
            onClick={() => void store.undo()}
          >
            {t('yours.erase.undo')}
          </button>
        </div>
      )}
      {(said.kind === 'undone' || said.kind === 'left-empty') && (
        <p className="yours-notice" tabIndex={-1} ref={done}>
          {said.kind === 'undone' ? t('yours.erase.undone') : t('yours.leftEmpty')}
        </p>
      )}
      {said.kind === 'fault' && <p className="yours-notice">{faultWords(said.why, t)}</p>}
    </div>
  );
}
