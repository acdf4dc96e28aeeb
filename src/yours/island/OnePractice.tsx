import { t } from '../../words/device-words.ts';
import { useEffect, useId, useRef, useState } from 'react';
import type { PracticeReflection, Reflection } from '../../reflections/reflection.ts';
import { formatMoment } from '../../reflections/times.ts';
import { Keeper, type KeeperState } from '../../reflections/device/keeper.ts';
import { StateLine } from '../../reflections/island/KeepingLine.tsx';
import { goalOf } from '../group.ts';
import { BesideLinks } from './BesideLinks.tsx';
import { useYours } from './context.ts';
import { Answers, BackLink, KeptOutcome, PlaceLink } from './parts.tsx';
import { ErasePanel, RevisitPanel } from './RevisitPanel.tsx';

type Props = { reflection: PracticeReflection; all: readonly Reflection[] };

/** A practice that was taken, whole, with what the reader can do with it. */
export function OnePractice({ reflection, all }: Props) {
  const { language } = useYours();
  const { title, began, questions, outcome, place } = reflection;
  const goal = goalOf(reflection);
  return (
    <article className="column yours-one" aria-labelledby="_one">
      <BackLink />
      <h2 id="_one" tabIndex={-1}>
        {title}
      </h2>
      <p className="label">
        <time dateTime={began.instant}>{formatMoment(began, language)}</time>
        {goal && <span>{t('yours.list.goal', { name: goal })}</span>}
        <PlaceLink reflection={reflection} />
      </p>
      <section aria-label={t('yours.one.answers')}>
        <Answers questions={questions} />
      </section>
      {outcome && <KeptOutcome outcome={outcome} Heading="h3" />}
      {(place !== undefined || !outcome) && <p className="label">{t('yours.list.unfinished')}</p>}
      <NoteField reflection={reflection} />
      <BesideLinks {...{ reflection, all }} />
      <div className="yours-folds">
        <RevisitPanel reflection={reflection} />
        <ErasePanel reflection={reflection} />
      </div>
    </article>
  );
}

/** A note of the reader's own beside what they answered. It is kept as it is written. */
function NoteField({ reflection }: { reflection: PracticeReflection }) {
  const { reflections, now } = useYours();
  const id = useId();
  const [written, setWritten] = useState<string>();
  const [state, setState] = useState<KeeperState>();
  const keeper = useRef<Keeper>(undefined);
  useEffect(() => () => void keeper.current?.end(), []);
  const write = (note: string) => {
    setWritten(note);
    // Begun with the first letter, so that it knows the form which the reader has before them.
    keeper.current ??= beginKeeper();
    keeper.current.keep({ ...reflection, note, changed: now() });
  };
  const beginKeeper = () => {
    const begun = new Keeper(reflections, reflection);
    begun.state.subscribe(() => setState(begun.state.read()));
    return begun;
  };
  const note = written ?? reflection.note;
  return (
    <section className="yours-note">
      <h3>
        <label htmlFor={id}>{t('yours.one.note')}</label>
      </h3>
      <p className="label screen-only" id={`${id}-hint`}>
        {t('yours.one.noteHint')}
      </p>
      <textarea
        id={id}
        rows={3}
        className="screen-only"
        aria-describedby={`${id}-hint`}
        value={note}
        onChange={({ target }) => write(target.value)}
      />
      <p className="yours-text print-only">{note}</p>
      <StateLine className="label screen-only" state={state} />
    </section>
  );
}
