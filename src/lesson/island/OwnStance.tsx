import { t } from '../../words/device-words.ts';
import { useEffect, useId, useRef, useState } from 'react';
import { formatMoment, hasText } from '../../reflections/times.ts';
import type { KeptStance } from '../../reflections/reflection.ts';

type Props = {
  stance: KeptStance;
  voice: 'then' | 'between' | 'now';
  head: string;
  /** False for what was written on an earlier day: it is shown as it is, unless its wording is to be changed. */
  isOpen: boolean;
  /** True for one that was asked for just now. */
  takesFocus: boolean;
  write: (text: string) => void;
  language: string;
};

/** One of the reader's stances: a place to write, or what was written. */
export function OwnStance({ stance, voice, head, isOpen, takesFocus, write, language }: Props) {
  const id = useId();
  // What was empty when it was shown stays a place to write, whatever day its words turn out to be of.
  const [shown, setShown] = useState({ id: stance.id, isChanging: isOpen });
  // Another stance in the same place is drawn in the same field, which may have the focus.
  if (shown.id !== stance.id) setShown({ id: stance.id, isChanging: isOpen });
  const { isChanging } = shown;
  const field = useRef<HTMLTextAreaElement>(null);
  const isAskedFor = takesFocus || (isChanging && !isOpen);
  useEffect(() => {
    if (isAskedFor) field.current?.focus();
  }, [isAskedFor, stance.id]);
  const day = formatMoment(stance.written, language);
  return (
    <div className={`stance ${voice}`}>
      {/* A browser that translates the page changes its text before React has seen it. */}
      <h3 id={id} className={`voice-${voice}`} suppressHydrationWarning>
        {head}
      </h3>
      {hasText(stance) && (
        <p className="label">
          <time dateTime={stance.written.instant}>{day}</time>
          {!isChanging && (
            <button
              type="button"
              className="plain-button screen-only"
              onClick={() => setShown({ id: stance.id, isChanging: true })}
            >
              {t('own.change')}
              <span className="visually-hidden">
                {t('marks.colon') + [head, day].join(t('marks.comma'))}
              </span>
            </button>
          )}
        </p>
      )}
      {isChanging && (
        <textarea
          ref={field}
          name={voice}
          rows={4}
          className="screen-only"
          aria-labelledby={id}
          value={stance.text}
          onChange={({ target }) => write(target.value)}
        />
      )}
      <p className={isChanging ? 'own-text print-only' : 'own-text'}>{stance.text}</p>
    </div>
  );
}
