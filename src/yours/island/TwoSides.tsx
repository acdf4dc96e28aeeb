import { t } from '../../words/device-words.ts';
import type { KeptQuestion, Reflection } from '../../reflections/reflection.ts';
import { useYours } from './context.ts';
import { formatDistinct } from '../../reflections/times.ts';
import type { View } from '../../reflections/view.ts';
import { Seam } from '../../page/island/Seam.tsx';
import { Answers, BackLink, KeptOutcome, NotFound, PlaceLink } from './parts.tsx';
import { findSide, goalOf, listSides, type SideEntry } from '../group.ts';

type Props = { reflections: readonly Reflection[]; view: Extract<View, { at: 'two' }> };

/** Two of the reader's own beside each other, in the spread of a lesson. */
export function TwoSides({ reflections, view }: Props) {
  const { language } = useYours();
  const sides = listSides(reflections);
  const [then, now] = [findSide(sides, view.then), findSide(sides, view.now)];
  if (!then || !now) return <NotFound />;
  const format = formatDistinct([then.when, now.when], language);
  return (
    <article aria-labelledby="_two">
      <header className="column yours-two-head">
        <BackLink />
        <h2 id="_two" tabIndex={-1}>
          {goalOf(now.reflection) || now.reflection.title}
        </h2>
        <p className="label">
          {goalOf(now.reflection) && <span>{now.reflection.title}</span>}
          <PlaceLink reflection={now.reflection} />
          <button type="button" className="quiet-button screen-only" onClick={() => print()}>
            {t('yours.two.print')}
          </button>
        </p>
      </header>
      <div className="spread">
        <OneSide voice="then" kept={then} other={now} day={format(then.when)} />
        <OneSide voice="now" kept={now} other={then} day={format(now.when)} />
        <Seam name="own" />
      </div>
    </article>
  );
}

type SideProps = { voice: 'then' | 'now'; kept: SideEntry; other: SideEntry; day: string };

function OneSide({ voice, kept, other, day }: SideProps) {
  const { setup } = useYours();
  return (
    <div className="side">
      <section className={`stance ${voice}`} data-voice={voice} aria-labelledby={`_${voice}`}>
        <h3 id={`_${voice}`} className={`voice-${voice}`}>
          {setup.voices[voice]}
        </h3>
        <p className="label">
          <time dateTime={kept.when.instant}>{day}</time>
          {kept.reflection.title !== other.reflection.title && <span>{kept.reflection.title}</span>}
        </p>
        <div className="text">
          {kept.kind === 'stance' ? (
            <p className="yours-text">{kept.stance.text}</p>
          ) : (
            <>
              <Answers
                questions={kept.reflection.questions}
                before={voice === 'now' ? questionsBefore(kept.reflection.practice, other) : []}
              />
              {kept.reflection.outcome && (
                <KeptOutcome outcome={kept.reflection.outcome} Heading="h4" />
              )}
              {kept.reflection.note && (
                <div className="yours-kept-note">
                  <h4 className="label">{t('yours.two.note')}</h4>
                  <p className="yours-text">{kept.reflection.note}</p>
                </div>
              )}
            </>
          )}
        </div>
      </section>
    </div>
  );
}

/** The questions on the other side, where it is the same practice. Then stands as it was; now says what it was asked in the place of. */
function questionsBefore(practice: string, other: SideEntry): readonly KeptQuestion[] {
  const isSame = other.kind === 'practice' && other.reflection.practice === practice;
  return isSame ? other.reflection.questions : [];
}
