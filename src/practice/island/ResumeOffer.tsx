import { useSyncExternalStore } from 'react';
import { formatPartialDate, parsePartialDate } from '../../content/partial-date.ts';
import { dayOf } from '../../reflections/times.ts';
import type { PracticeKeeping } from '../device/practice-keeping.ts';
import type { Words } from '../../words/words.ts';

type Props = { keeping: PracticeKeeping; words: Words['practice'] };

/** Offers to go on with what was kept unfinished. Whoever begins anew just answers. */
export function ResumeOffer({ keeping, words }: Props) {
  const { unfinished } = useSyncExternalStore(keeping.subscribe, keeping.read);
  if (!unfinished) return null;
  const date = parsePartialDate(dayOf(unfinished.changed));
  const day = date ? formatPartialDate(date, document.documentElement.lang) : '';
  return (
    <div className="label practice-unfinished">
      <p>{words.unfinished(day, unfinished.goal)}</p>
      <p className="acts">
        <button type="button" className="plain-button" onClick={keeping.resume}>
          {words.resume}
        </button>
        <button type="button" className="plain-button" onClick={keeping.eraseUnfinished}>
          {words.eraseUnfinished}
        </button>
      </p>
    </div>
  );
}
