import type { Translate } from '../../words/translate.ts';
import { useSyncExternalStore } from 'react';
import { formatPartialDate, parsePartialDate } from '../../content/partial-date.ts';
import { dayOf } from '../../reflections/times.ts';
import type { PracticeKeeping } from '../device/practice-keeping.ts';

type Props = { keeping: PracticeKeeping; t: Translate<'practice'> };

/** Offers to go on with what was kept unfinished. Whoever begins anew just answers. */
export function ResumeOffer({ keeping, t }: Props) {
  const { unfinished } = useSyncExternalStore(keeping.subscribe, keeping.read);
  if (!unfinished) return null;
  const date = parsePartialDate(dayOf(unfinished.changed));
  const day = date ? formatPartialDate(date, document.documentElement.lang) : '';
  return (
    <div className="label practice-unfinished">
      <p>
        {t(unfinished.goal === '' ? 'practice.unfinished' : 'practice.unfinishedGoal', {
          day,
          goal: unfinished.goal,
        })}
      </p>
      <p className="acts">
        <button type="button" className="plain-button" onClick={keeping.resume}>
          {t('practice.resume')}
        </button>
        <button type="button" className="plain-button" onClick={keeping.eraseUnfinished}>
          {t('practice.eraseUnfinished')}
        </button>
      </p>
    </div>
  );
}
