import type { Translate } from '../../words/translate.ts';
import { useId } from 'react';
import type { Letter } from '../practice.ts';
import type { PracticeStore } from '../device/practice-store.ts';
import { useCopy } from './use-copy.ts';

type Props = {
  draft: Letter;
  /** As it was written from the answers. */
  written: string;
  /** As the reader changed it, if they did. */
  changed: string | undefined;
  store: PracticeStore;
  t: Translate<'practice'>;
};

/** A text drafted from answers, for the reader to change and to copy. What they changed stays, whatever they answer after. */
export function DraftText({ draft, written, changed, store, t }: Props) {
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
