import { t } from '../../words/device-words.ts';
import { useId, useRef, useState } from 'react';
import type { Letter } from '../practice.ts';
import type { PracticeStore } from '../device/practice-store.ts';
import { copyText } from '../device/take-along.ts';
import { Button } from '../../page/island/Button.tsx';

type LetterProps = {
  draft: Letter;
  /** As it was written from the answers. */
  written: string;
  /** As the reader changed it, if they did. */
  changed: string | undefined;
  store: PracticeStore;
};

/** A text drafted from answers, for the reader to change and to copy. What they changed stays, whatever they answer after. */
export function LetterDraft({ draft, written, changed, store }: LetterProps) {
  const [title, hint] = [useId(), useId()];
  const { said, copy } = useCopy(t('practice.copied'), t('practice.notCopied'));
  const text = changed ?? written;
  const field = useRef<HTMLTextAreaElement>(null);
  const renew = () => {
    // The button goes with what it takes back.
    field.current?.focus();
    store.draft(undefined);
  };
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
        ref={field}
        rows={8}
        aria-labelledby={title}
        aria-describedby={draft.hint && hint}
        value={text}
        onChange={({ target }) => store.draft(target.value === written ? undefined : target.value)}
      />
      <p className="practice-drafted">{text}</p>
      <div className="acts screen-only">
        <Button look="outline-button" text={t('practice.draft.copy')} onPress={() => copy(text)} />
        {changed !== undefined && (
          <Button look="plain-button" text={t('practice.draft.renew')} onPress={renew} />
        )}
      </div>
      {said}
    </div>
  );
}

/**
 * The address of an outcome, shown before it is copied, with what whoever opens it will see. It says which outcome it is,
 * and nothing of the answers that led to it.
 */
export function ShareOutcome({ address }: { address: string }) {
  const [field, hint] = [useId(), useId()];
  const { said, copy } = useCopy(t('practice.share.copied'), t('practice.share.notCopied'));
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
        <Button
          look="outline-button"
          text={t('practice.share.copy')}
          onPress={() => copy(address)}
        />
        {said}
      </div>
    </details>
  );
}

/** Copies texts, and says whether it worked. */
export function useCopy(copied: string, notCopied: string) {
  const [status, setStatus] = useState('');
  const copy = async (text: string) => {
    // Emptied first, so that a second «copied» is said again.
    setStatus('');
    setStatus((await copyText(text)) ? copied : notCopied);
  };
  const said = (
    <p className="label screen-only" role="status">
      {status}
    </p>
  );
  return { said, copy: (text: string) => void copy(text) };
}
