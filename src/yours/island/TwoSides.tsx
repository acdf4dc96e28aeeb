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
  // Then stands as it was; now says what it was asked in the place of.
  const noteWording = (question: KeptQuestion) => {
    const ask = voice === 'now' ? earlierWording(question, kept, other) : undefined;
    return ask && t('yours.two.askedThen', { ask });
  };
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
              <Answers questions={kept.reflection.questions} noteWording={noteWording} />
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

/** How a question was asked on the other side, if it was worded otherwise. */
function earlierWording(
  { id, ask }: KeptQuestion,
  kept: SideEntry,
  other: SideEntry,
): string | undefined {
  if (kept.kind === 'stance' || other.kind === 'stance') return undefined;
  if (kept.reflection.practice !== other.reflection.practice) return undefined;
  const asked = other.reflection.questions.find((one) => one.id === id)?.ask;
  return asked === ask ? undefined : asked;
}
