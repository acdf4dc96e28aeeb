import { t } from '../../words/device-words.ts';
import { useEffect, useId, useRef, useState } from 'react';
import { dayOf, hasText } from '../../reflections/times.ts';
import { longest, type KeptStance, type Moment } from '../../reflections/reflection.ts';
import { formatDateline } from '../../reflections/voices.ts';
import { Dateline } from '../../reflections/island/Dateline.tsx';

type Props = {
  stance: KeptStance;
  voice: 'then' | 'between' | 'now';
  head: string;
  /** False for what was written on an earlier day: it is shown as it is, unless its wording is to be changed. */
  isOpen: boolean;
  /** True for one that was asked for just now. */
  takesFocus: boolean;
  write: (text: string) => void;
  date: (dated: string) => void;
  /** Since when the reader is here. */
  since: Moment;
  language: string;
};

/** One of the reader's stances: a place to write, or what was written. */
export function OwnStance(props: Props) {
  const { stance, voice, head, isOpen, takesFocus, write } = props;
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
  return (
    <div className={`stance ${voice}`}>
      {/* A browser that translates the page changes its text before React has seen it. */}
      <h3 id={id} className={`voice-${voice}`} suppressHydrationWarning>
        {head}
      </h3>
      <DateRow
        {...{ ...props, isChanging }}
        change={() => setShown({ id: stance.id, isChanging: true })}
      />
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

type RowProps = Props & { isChanging: boolean; change: () => void };

/** When it was said: asked of then, in any words, since nobody has to know the day. It has its room before it is there. */
function DateRow(props: RowProps) {
  const { stance, voice, head, isChanging, change, date, since, language } = props;
  const isThen = voice === 'then';
  const place = { isThen, today: dayOf(since) };
  const isAsked = isChanging && (isThen || stance.dated !== '');
  return (
    <p className="label">
      {isAsked && (
        <label className="own-dated screen-only">
          <span suppressHydrationWarning>{t('own.when')}</span>
          <input
            type="text"
            name="dated"
            maxLength={longest.short}
            placeholder={t('own.whenExample')}
            value={stance.dated}
            onChange={({ target }) => date(target.value)}
          />
        </label>
      )}
      {hasText(stance) && (
        <Dateline
          {...{ stance, language, ...place }}
          className={isAsked && stance.dated ? 'print-only' : undefined}
        />
      )}
      {!isChanging && (
        <button type="button" className="plain-button screen-only" onClick={change}>
          {t('own.change')}
          <span className="visually-hidden">
            {t('marks.colon') +
              [head, formatDateline(stance, place, t, language)].join(t('marks.comma'))}
          </span>
        </button>
      )}
    </p>
  );
}
