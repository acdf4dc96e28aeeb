import { t } from '../../words/device-words.ts';
import type { KeptStance } from '../reflection.ts';
import type { Day } from '../times.ts';
import { formatDateline } from '../voices.ts';

type Props = {
  stance: KeptStance;
  isThen: boolean;
  today: Day;
  language: string;
  className?: string | undefined;
};

/** When one of a reader's stances was said, in their own words, or else when it was written down. */
export function Dateline({ stance, isThen, today, language, className }: Props) {
  const text = formatDateline(stance, { isThen, today }, t, language);
  // What a reader puts in words of their own is no date that a machine could read.
  if (stance.dated) return <span className={className}>{text}</span>;
  return (
    <time className={className} dateTime={stance.written.instant}>
      {text}
    </time>
  );
}
