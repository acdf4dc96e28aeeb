import type { Excerpt } from '../../core/reflections/excerpt.ts';
import { spokenStances } from '../../core/reflections/own-stances.ts';
import type { Moment, Reflection } from '../../core/reflections/reflection.ts';
import type { Found } from '../../core/reflections/search.ts';
import type { Words } from '../../words/words.ts';
import { useYours } from './context.ts';
import { tellMoment } from '../days.ts';
import { addressOf } from './view.ts';

type Props = {
  found: Found;
  /** False where the list has said it already. */
  isGoalTold: boolean;
  Heading: 'h3' | 'h4';
};

/** One thing that is kept, in a few lines: enough to know it again. */
export function KeptEntry({ found: { reflection, excerpts }, isGoalTold, Heading }: Props) {
  const { language, words } = useYours();
  const goal = isGoalTold && reflection.kind === 'practice' ? reflection.goal.trim() : '';
  const when = whenOf(reflection);
  const day = tellMoment(when, language);
  return (
    <li>
      <Heading>
        <a href={addressOf({ at: 'one', id: reflection.id })} data-entry={reflection.id}>
          {reflection.title}
          <span className="visually-hidden">, {day}</span>
        </a>
      </Heading>
      <p className="label">
        <time dateTime={when.instant}>{day}</time>
        {goal && <span>{words.yours.list.goal(goal)}</span>}
      </p>
      {excerpts.length > 0 ? (
        excerpts.map((excerpt, index) => <Passage key={index} excerpt={excerpt} />)
      ) : (
        <p className="yours-gist">{gistOf(reflection, words)}</p>
      )}
    </li>
  );
}

/** When it was taken, or when something was written beside a lesson last. */
function whenOf(reflection: Reflection): Moment {
  if (reflection.kind === 'practice') return reflection.began;
  return spokenStances(reflection).at(-1)?.written ?? reflection.began;
}

/** What came of it, or what was written last. */
function gistOf(reflection: Reflection, { yours }: Words): string {
  if (reflection.kind === 'practice') return reflection.outcome?.title ?? yours.list.unfinished;
  return spokenStances(reflection).at(-1)?.text ?? '';
}

/** A passage with what was looked for marked in it. */
function Passage({ excerpt: { text, marks, isCutBefore, isCutAfter } }: { excerpt: Excerpt }) {
  const ends = [0, ...marks.map(({ end }) => end)];
  return (
    <p className="yours-passage">
      {isCutBefore && '… '}
      {marks.map(({ start, end }, index) => (
        <span key={start}>
          {text.slice(ends[index], start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
      {isCutAfter && ' …'}
    </p>
  );
}
