import { t } from '../../words/device-words.ts';
import { useEffect, useId, useRef, useState } from 'react';
import type { PracticeReflection, Reflection } from '../../reflections/reflection.ts';
import { formatDistinct, formatMoment, writtenStances } from '../../reflections/times.ts';
import { addressOf } from '../../reflections/view.ts';
import { faultWords } from '../../reflections/device/faults.ts';
import { Keeper, type KeeperState } from '../../reflections/device/keeper.ts';
import { goalOf, listCompanions, listSides, type SideEntry } from '../group.ts';
import { useYours } from './context.ts';
import { Answers, BackLink, KeptOutcome, PlaceLink } from './parts.tsx';
import { RevisitPanel } from './RevisitPanel.tsx';
import { Button } from '../../page/island/Button.tsx';

/** How many characters of a text are shown beside a link. */
const mostCharacters = 60;

type Props = { reflection: Reflection; all: readonly Reflection[] };

/** One thing that is kept, whole, with what the reader can do with it. */
export function OneReflection({ reflection, all }: Props) {
  const { store, language } = useYours();
  const { id, title, began } = reflection;
  const goal = goalOf(reflection);
  const erase = async () => {
    // Back should not lead to what is gone.
    if (await store.erase([id])) location.replace(addressOf({ at: 'all' }));
  };
  return (
    <article className="column yours-one" aria-labelledby="_one">
      <BackLink />
      <h2 id="_one" tabIndex={-1}>
        {title}
      </h2>
      <p className="label">
        {reflection.kind === 'practice' && (
          <time dateTime={began.instant}>{formatMoment(began, language)}</time>
        )}
        {goal && <span>{t('yours.list.goal', { name: goal })}</span>}
        <PlaceLink reflection={reflection} />
      </p>
      {reflection.kind === 'practice' ? (
        <>
          <section aria-label={t('yours.one.answers')}>
            <Answers questions={reflection.questions} />
          </section>
          {reflection.outcome && <KeptOutcome outcome={reflection.outcome} Heading="h3" />}
          {!reflection.outcome && <p className="label">{t('yours.list.unfinished')}</p>}
          <NoteField reflection={reflection} />
        </>
      ) : (
        <section aria-label={t('yours.one.stances')}>
          {writtenStances(reflection).map(({ id, text, written }) => (
            <div key={id} className="yours-stance">
              <h3 className="label">{formatMoment(written, language)}</h3>
              <p className="yours-text">{text}</p>
            </div>
          ))}
        </section>
      )}
      <BesideLinks reflection={reflection} all={all} />
      <RevisitPanel reflection={reflection} />
      <section className="yours-part screen-only" aria-label={t('yours.one.erase')}>
        <Button text={t('yours.one.erase')} onPress={() => erase()} />
        <p className="label">{t('yours.erase.hint')}</p>
      </section>
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
      <p className="label screen-only" role="status">
        {state && formatState(state)}
      </p>
    </section>
  );
}

function formatState(state: KeeperState): string {
  if (state.kind === 'failed') return faultWords(state.why);
  return t(`reflections.states.${state.kind === 'not-kept' ? 'notKept' : state.kind}`);
}

/** The ways from one thing to what else there is on the same goal or lesson, beside it. */
function BesideLinks({ reflection, all }: Props) {
  const { language } = useYours();
  const sides = listSides([reflection, ...listCompanions(all, reflection)]);
  // Of a lesson, whatever was written last is set beside each that was written before.
  const own = sides.findLast(({ side }) => side.id === reflection.id);
  const others = sides.filter((one) => one !== own);
  if (!own || others.length === 0) return null;
  const moments = sides.map(({ when }) => when);
  const format = formatDistinct(moments, language);
  return (
    <nav className="yours-part screen-only" aria-label={t('yours.one.beside')}>
      <h3>{t('yours.one.beside')}</h3>
      <ul className="yours-beside">
        {others.map((other) => {
          const [then, now] = other.when.instant < own.when.instant ? [other, own] : [own, other];
          const address = addressOf({ at: 'two', then: then.side, now: now.side });
          return (
            <li key={address}>
              <a href={address}>{t('yours.one.besideDay', { day: format(other.when) })}</a>
              <span className="label"> {gistOf(other, reflection)}</span>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** What distinguishes one from the others of its day: the words it begins with, or the practice where that is another. */
function gistOf(other: SideEntry, { title }: Reflection): string {
  if (other.kind === 'practice')
    return other.reflection.title === title ? '' : other.reflection.title;
  const text = [...other.stance.text.trim().replaceAll(/\s+/g, ' ')];
  if (text.length <= mostCharacters) return text.join('');
  return `${text.slice(0, mostCharacters).join('').trimEnd()} …`;
}
