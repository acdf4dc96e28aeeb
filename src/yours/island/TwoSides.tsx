import type { KeptQuestion, Reflection } from '../../reflections/reflection.ts';
import { t } from '../../words/device-words.ts';
import { useYours } from './context.ts';
import { dayOf, formatDistinct } from '../../reflections/times.ts';
import type { View } from '../../reflections/view.ts';
import { titleOf } from '../../reflections/voices.ts';
import { Dateline } from '../../reflections/island/Dateline.tsx';
import { Seam } from '../../page/island/Seam.tsx';
import { Answers, KeptOutcome, NotFound } from './parts.tsx';
import { Side, SpreadHead } from './spread-parts.tsx';
import { findSide, goalOf, listSides, type SideEntry } from '../group.ts';

type Props = { reflections: readonly Reflection[]; view: Extract<View, { at: 'two' }> };

/** Two of the reader's own beside each other, in the spread of a lesson. */
export function TwoSides({ reflections, view }: Props) {
  const { language } = useYours();
  const sides = listSides(reflections);
  const [then, now] = [findSide(sides, view.then), findSide(sides, view.now)];
  if (!then || !now) return <NotFound />;
  const format = formatDistinct([then.when, now.when], language);
  const { reflection } = now;
  const goal = goalOf(reflection);
  return (
    <article aria-labelledby="_two">
      <SpreadHead id="_two" title={goal || titleOf(reflection)} reflection={reflection}>
        {goal && <span>{reflection.title}</span>}
      </SpreadHead>
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
  const { language, now } = useYours();
  const title = titleOf(kept.reflection);
  const place = { isThen: voice === 'then', today: dayOf(now()), language };
  const dateline = (
    <>
      {kept.kind === 'stance' ? (
        <Dateline stance={kept.stance} {...place} />
      ) : (
        <time dateTime={kept.when.instant}>{day}</time>
      )}
      {title !== titleOf(other.reflection) && <span>{title}</span>}
    </>
  );
  return (
    <Side voice={voice} dateline={dateline}>
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
    </Side>
  );
}

/** The questions on the other side, where it is the same practice. Then stands as it was; now says what it was asked in the place of. */
function questionsBefore(practice: string, other: SideEntry): readonly KeptQuestion[] {
  const isSame = other.kind === 'practice' && other.reflection.practice === practice;
  return isSame ? other.reflection.questions : [];
}
