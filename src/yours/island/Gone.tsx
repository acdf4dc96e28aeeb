import { addressOf } from '../../reflections/view.ts';
import { useYours } from './context.ts';

/** Stands where something was opened that is not kept, or not any more. */
export function Gone() {
  const { t } = useYours();
  return (
    <div className="column">
      <BackToAll />
      <p tabIndex={-1}>{t('yours.one.gone')}</p>
    </div>
  );
}

export function BackToAll() {
  const { t } = useYours();
  return (
    <p className="yours-back screen-only">
      <a href={addressOf({ at: 'all' })}>
        <span aria-hidden="true">{t('marks.back')}</span>
        {t('yours.one.back')}
      </a>
    </p>
  );
}
