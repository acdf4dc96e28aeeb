import { t } from '../../words/device-words.ts';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { faultWords } from '../../reflections/device/faults.ts';
import { useYours } from './context.ts';
import { Button } from '../../page/island/Button.tsx';

/** What has just happened to what is kept, and what can be done about it. */
export function Notices() {
  const { store } = useYours();
  const { event, erased, said } = useSyncExternalStore(store.state.subscribe, store.state.read);
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
          <Button text={t('yours.putBack')} onPress={() => store.answerCleared(true)} />
          <Button text={t('yours.leaveEmpty')} onPress={() => store.answerCleared(false)} />
        </div>
      )}
      {erased.length > 0 && (
        <div className="yours-notice">
          <p>{t('yours.erase.erased', { n: erased.length })}</p>
          <Button ref={undo} text={t('yours.erase.undo')} onPress={() => store.undo()} />
        </div>
      )}
      {(said.kind === 'undone' || said.kind === 'left-empty') && (
        <p className="yours-notice" tabIndex={-1} ref={done}>
          {said.kind === 'undone' ? t('yours.erase.undone') : t('yours.leftEmpty')}
        </p>
      )}
      {said.kind === 'fault' && <p className="yours-notice">{faultWords(said.why)}</p>}
    </div>
  );
}
