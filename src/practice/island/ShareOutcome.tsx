import type { Translate } from '../../words/translate.ts';
import { useId } from 'react';
import { useCopy } from './use-copy.ts';

type Props = {
  /** Says which outcome it is, and nothing of the answers that led to it. */
  address: string;
  t: Translate<'practice'>;
};

/** The address of an outcome, shown before it is copied, with what whoever opens it will see. */
export function ShareOutcome({ address, t }: Props) {
  const [field, hint] = [useId(), useId()];
  const { status, copy } = useCopy({
    copied: t('practice.share.copied'),
    notCopied: t('practice.share.notCopied'),
  });
  return (
    <details className="practice-share screen-only">
      <summary>{t('practice.share.offer')}</summary>
      <p className="label" id={hint}>
        {t('practice.share.hint')}
      </p>
      <label className="label" htmlFor={field}>
        {t('practice.share.address')}
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
          {t('practice.share.copy')}
        </button>
        <p className="label" role="status">
          {status}
        </p>
      </div>
    </details>
  );
}
