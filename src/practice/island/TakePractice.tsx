import type { DeviceSection, Translate } from '../../words/translate.ts';
import { useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { shownQuestions } from '../engine.ts';
import { planFor } from '../plan.ts';
import type { Practice } from '../practice.ts';
import type { PracticeKeeping } from '../device/practice-keeping.ts';
import type { PracticeStore } from '../device/practice-store.ts';
import { AskedQuestion } from './AskedQuestion.tsx';
import { KeptLine } from './KeptLine.tsx';
import type { Heading } from './next-heading.ts';
import { OutcomeNote } from './OutcomeNote.tsx';
import { ResumeOffer } from './ResumeOffer.tsx';
import { PlanFigure } from './PlanFigure.tsx';
import { Review } from './Review.tsx';
import { TellOutcome, type LessonLink } from './TellOutcome.tsx';

type Props = {
  practice: Practice;
  store: PracticeStore;
  keeping: PracticeKeeping;
  lessons: LessonLink[];
  pageAddress: string;
  yoursAddress: string;
  once: (name: string) => Promise<boolean>;
  t: Translate<DeviceSection>;
  Heading: Heading;
};

/** A practice, one question at a time, then the answers, then what it says. */
export function TakePractice(props: Props) {
  const { practice, store, keeping, lessons, pageAddress, yoursAddress, once, Heading } = props;

  const session = useSyncExternalStore(store.subscribe, store.read);
  const { answers, place } = session;
  const part = useRef<HTMLDivElement>(null);
  const arrived = useRef(place);

  // Whoever goes on is led to what is new. What was there when the practice woke asks for nobody.
  useLayoutEffect(() => {
    if (arrived.current === place) return;
    arrived.current = place;
    part.current?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
  }, [place]);

  const shown = shownQuestions(practice, answers);
  const number = place.at === 'question' ? shown.findIndex(({ id }) => id === place.id) : -1;
  const question = shown[number];
  const hasBranches = practice.questions.some(({ when }) => when);
  const plan =
    question && showsPlan(practice, question.id) ? planFor(practice, answers) : undefined;
  const shared = { practice, store, session, t: props.t, Heading };
  return (
    <div ref={part}>
      {question && place.at === 'question' && (
        <AskedQuestion
          key={question.id}
          question={question}
          answer={answers[question.id]}
          place={props.t(
            (hasBranches ? undefined : shown.length) === undefined
              ? 'practice.question'
              : 'practice.questionOf',
            { n: number + 1, of: hasBranches ? undefined : shown.length },
          )}
          isFirst={number === 0}
          isChange={place.isChange}
          hasEarlier={session.earlier !== undefined}
          store={store}
          t={props.t}
        >
          {plan && <PlanFigure plan={plan} t={props.t} />}
        </AskedQuestion>
      )}
      {place.at === 'review' && <Review {...shared} questions={shown} />}
      {place.at === 'outcome' && <TellOutcome {...shared} {...{ lessons, pageAddress }} />}
      {place.at === 'outcome' && <OutcomeNote keeping={keeping} t={props.t} />}
      {number === 0 && <ResumeOffer keeping={keeping} t={props.t} />}
      <KeptLine {...{ store, keeping, yoursAddress, once }} t={props.t} />
    </div>
  );
}

/** Whoever says how much room there is to be sees at once what that does. */
function showsPlan({ plan }: Practice, question: string): boolean {
  return plan !== undefined && [plan.days, plan.rest, plan.slack].includes(question);
}
