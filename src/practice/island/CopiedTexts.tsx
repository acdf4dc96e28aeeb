import type { Translate } from '../../words/translate.ts';
import { useId, useState } from 'react';
import type { Letter } from '../practice.ts';
import type { PracticeStore } from '../device/practice-store.ts';
import { copyText } from '../device/take-along.ts';

type LetterProps = {
  draft: Letter;
  /** As it was written from the answers. */
  written: string;
  /** As the reader changed it, if they did. */
  changed: string | undefined;
  store: PracticeStore;
  t: Translate<'practice'>;
};

/** A text drafted from answers, for the reader to change and to copy. What they changed stays, whatever they answer after. */
export function LetterDraft({ draft, written, changed, store, t }: LetterProps) {
  const [title, hint] = [useId(), useId()];
  const { status, copy } = useCopy({
    copied: t('practice.copied'),
    notCopied: t('practice.notCopied'),
  });
  const text = changed ?? written;
  return (
    <div className="practice-draft">
      <p id={title}>{draft.title}</p>
      {draft.hint && (
        <p className="label screen-only" id={hint}>
          {draft.hint}
        </p>
      )}
      <textarea
        className="screen-only"
        rows={8}
        aria-labelledby={title}
        aria-describedby={draft.hint && hint}
        value={text}
        onChange={({ target }) => store.draft(target.value === written ? undefined : target.value)}
      />
      <p className="practice-drafted">{text}</p>
      <div className="acts screen-only">
        <button type="button" className="outline-button" onClick={() => copy(text)}>
          {t('practice.draft.copy')}
        </button>
        {changed !== undefined && (
          <button type="button" className="plain-button" onClick={() => store.draft(undefined)}>
            {t('practice.draft.renew')}
          </button>
        )}
      </div>
      <p className="label screen-only" role="status">
        {status}
      </p>
    </div>
  );
}

type ShareProps = {
  /** Says which outcome it is, and nothing of the answers that led to it. */
  address: string;
  t: Translate<'practice'>;
};

/** The address of an outcome, shown before it is copied, with what whoever opens it will see. */
export function ShareOutcome({ address, t }: ShareProps) {
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

/** Copies texts, and has the sentence that says what came of it. */
export function useCopy({ copied, notCopied }: { copied: string; notCopied: string }) {
  const [status, setStatus] = useState('');
  const copy = async (text: string) => {
    // Emptied first, so that a second «copied» is said again.
    setStatus('');
    setStatus((await copyText(text)) ? copied : notCopied);
  };
  return { status, copy: (text: string) => void copy(text) };
}
