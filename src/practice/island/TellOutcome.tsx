import type { Translate } from '../../words/translate.ts';
import { useRef } from 'react';
import { outcomeAnchor } from '../addresses.ts';
import { writeLetter } from '../outcome-text.ts';
import { findOutcome } from '../engine.ts';
import { planFor } from '../plan.ts';
import type { Practice } from '../practice.ts';
import type { Session } from '../session.ts';
import type { OutcomeText } from '../outcome-text.ts';
import type { PracticeStore } from '../device/practice-store.ts';
import { DraftText } from './DraftText.tsx';
import { gatherMade } from '../outcome-text.ts';
import type { Heading as HeadingTag } from '../device/next-heading.ts';
import { OutcomeActs } from './OutcomeActs.tsx';
import { PlanFigure } from './PlanFigure.tsx';
import type { LessonLink } from '../device/wake-practice.ts';

type Props = {
  practice: Practice;
  session: Session;
  store: PracticeStore;
  lessons: LessonLink[];
  /** The practice's own page, where every outcome stands as text. */
  pageAddress: string;
  t: Translate<'practice'>;
  Heading: HeadingTag;
};

/** What the practice says to the answers, why, and what to do with it. */
export function TellOutcome(props: Props) {
  const { practice, session, store, lessons, pageAddress, t, Heading } = props;
  const part = useRef<HTMLDivElement>(null);
  const { answers } = session;
  const plan = planFor(practice, answers);
  const written = writeLetter(practice, answers);
  const { draft } = practice;
  const told = gatherOutcome(practice, session, lessons, t);
  const { goal, outcome, because, read, care } = told;
  return (
    <div className="practice-outcome" ref={part}>
      {goal && <p className="label">{t('practice.goal', { name: goal })}</p>}
      <Heading tabIndex={-1}>{outcome.title}</Heading>
      {outcome.says.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {plan && <PlanFigure plan={plan} t={t} />}
      {draft && written && <DraftText {...{ draft, written, store, t }} changed={session.draft} />}
      <dl>
        <dt className="label">{t('practice.try')}</dt>
        <dd>{outcome.try}</dd>
        {read.length > 0 && <dt className="label">{t('practice.read')}</dt>}
        {read.map(({ title, address }) => (
          <dd key={address}>
            <a href={address}>{title}</a>
          </dd>
        ))}
        <dt className="label">{t('practice.carry')}</dt>
        <dd className="practice-carry">{outcome.carry}</dd>
        {because.length > 0 && <dt className="label">{t('practice.because')}</dt>}
        {because.map(({ question, ask, answer }) => (
          <dd key={question} className="practice-because">
            <span className="label">{ask}</span> {answer}
          </dd>
        ))}
      </dl>
      {care && <p className="label">{care}</p>}
      <OutcomeActs
        {...{ told, part, store, t }}
        address={`${pageAddress}#${outcomeAnchor(outcome)}`}
      />
    </div>
  );
}

function gatherOutcome(
  practice: Practice,
  session: Session,
  lessons: LessonLink[],
  t: Translate<'practice'>,
): OutcomeText {
  const { answers } = session;
  const { outcome, because } = findOutcome(practice, answers);
  const named = practice.goal === undefined ? undefined : answers[practice.goal];
  return {
    practice: practice.title,
    goal: named?.kind === 'text' ? named.text.trim() : undefined,
    outcome,
    made: gatherMade(practice, session, t),
    because,
    read: outcome.read.flatMap((slug) => lessons.filter((lesson) => lesson.slug === slug)),
    care: practice.care,
  };
}
