import type { Translate } from '../../words/translate.ts';
import { useEffect, useId, useRef, useState } from 'react';
import { hasText, formatMoment } from '../../reflections/times.ts';
import type { KeptStance } from '../../reflections/reflection.ts';

type Props = {
  stance: KeptStance;
  voice: 'then' | 'between' | 'now';
  head: string;
  /** False for what was written on an earlier day: it stands as it is, unless its wording is to be changed. */
  isOpen: boolean;
  /** True for one that was asked for just now. */
  takesFocus?: boolean;
  write: (text: string) => void;
  t: Translate<'own'>;
  language: string;
};

/** One of the reader's stances: a place to write, or what was written. */
export function OwnStance(props: Props) {
  const { stance, voice, head, isOpen, takesFocus = false, write, language } = props;

  const id = useId();
  // What was empty when it was shown stays a place to write, whatever day its words turn out to be of.
  const [isChanging, setIsChanging] = useState(isOpen);
  const field = useRef<HTMLTextAreaElement>(null);
  const isAskedFor = takesFocus || (isChanging && !isOpen);
  useEffect(() => {
    if (isAskedFor) field.current?.focus();
  }, [isAskedFor]);
  const day = formatMoment(stance.written, language);
  return (
    <div className={`stance ${voice}`}>
      <h3 id={id} className={`voice-${voice}`}>
        {head}
      </h3>
      {hasText(stance) && (
        <p className="label">
          <time dateTime={stance.written.instant}>{day}</time>
          {!isChanging && (
            <button
              type="button"
              className="plain-button screen-only"
              onClick={() => setIsChanging(true)}
            >
              {props.t('own.change')}
              <span className="visually-hidden">
                {props.t('marks.colon') + [head, day].join(props.t('marks.comma'))}
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
