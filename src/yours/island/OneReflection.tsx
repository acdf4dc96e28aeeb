import { writtenStances, formatMoment } from '../../reflections/times.ts';
import type { Reflection } from '../../reflections/reflection.ts';
import { Answers, KeptOutcome } from './Answers.tsx';
import { BesideLinks } from './BesideLinks.tsx';
import { useYours } from './context.ts';
import { addressOf } from '../../reflections/view.ts';
import { BackToAll } from './Gone.tsx';
import { NoteField } from './NoteField.tsx';
import { RevisitChoice } from './RevisitChoice.tsx';
import { PlaceOf } from './PlaceOf.tsx';

type Props = { reflection: Reflection; all: readonly Reflection[] };

/** One thing that is kept, whole, with what the reader can do with it. */
export function OneReflection({ reflection, all }: Props) {
  const { store, language, t } = useYours();

  const goal = reflection.kind === 'practice' ? reflection.goal.trim() : '';
  const erase = async () => {
    // Back should not lead to what is gone.
    if (await store.erase([reflection.id])) location.replace(addressOf({ at: 'all' }));
  };
  return (
    <article className="column yours-one" aria-labelledby="_one">
      <BackToAll />
      <h2 id="_one" tabIndex={-1}>
        {reflection.title}
      </h2>
      <p className="label">
        {reflection.kind === 'practice' && (
          <time dateTime={reflection.began.instant}>
            {formatMoment(reflection.began, language)}
          </time>
        )}
        {goal && <span>{t('yours.list.goal', { name: goal })}</span>}
        <PlaceOf reflection={reflection} />
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
      <RevisitChoice reflection={reflection} />
      <section className="yours-part screen-only" aria-label={t('yours.one.erase')}>
        <button type="button" className="quiet-button" onClick={() => void erase()}>
          {t('yours.one.erase')}
        </button>
        <p className="label">{t('yours.erase.hint')}</p>
      </section>
    </article>
  );
}
