import type { DeviceSection, Translate } from '../../words/translate.ts';
import { splitExcerpt, type Excerpt } from '../../reflections/excerpt.ts';
import { writtenStances, whenOf, formatMoment } from '../../reflections/times.ts';
import type { Match } from '../../reflections/search.ts';
import type { Reflection } from '../../reflections/reflection.ts';
import { useYours } from './context.ts';
import { addressOf } from '../../reflections/view.ts';

type Props = {
  found: Match;
  /** False where the list has said it already. */
  isGoalTold: boolean;
  Heading: 'h3' | 'h4';
};

/** One thing that is kept, in a few lines: enough to know it again. */
export function KeptEntry({ found: { reflection, excerpts }, isGoalTold, Heading }: Props) {
  const { language, t } = useYours();
  const goal = isGoalTold && reflection.kind === 'practice' ? reflection.goal.trim() : '';
  const when = whenOf(reflection);
  const day = formatMoment(when, language);
  return (
    <li>
      <Heading>
        <a href={addressOf({ at: 'one', id: reflection.id })} data-entry={reflection.id}>
          {reflection.title}
          <span className="visually-hidden">{t('marks.comma') + day}</span>
        </a>
      </Heading>
      <p className="label">
        <time dateTime={when.instant}>{day}</time>
        {goal && <span>{t('yours.list.goal', { name: goal })}</span>}
      </p>
      {excerpts.length > 0 ? (
        excerpts.map((excerpt, index) => <Passage key={index} excerpt={excerpt} />)
      ) : (
        <p className="yours-gist">{gistOf(reflection, t)}</p>
      )}
    </li>
  );
}

/** What came of it, or what was written last. */
function gistOf(reflection: Reflection, t: Translate<DeviceSection>): string {
  if (reflection.kind === 'practice')
    return reflection.outcome?.title ?? t('yours.list.unfinished');
  return writtenStances(reflection).at(-1)?.text ?? '';
}

/** A passage with what was looked for marked in it. */
function Passage({ excerpt }: { excerpt: Excerpt }) {
  return (
    <p className="yours-passage">
      {splitExcerpt(excerpt).map(({ text, isMarked }, index) =>
        isMarked ? <mark key={index}>{text}</mark> : text,
      )}
    </p>
  );
}
