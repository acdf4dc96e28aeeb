import { t } from '../../words/device-words.ts';
import { useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { KeepingLine } from '../../reflections/island/KeepingLine.tsx';
import type { PracticeReflection } from '../../reflections/reflection.ts';
import { formatMoment } from '../../reflections/times.ts';
import { readAnswers } from '../engine.ts';
import { describePlace } from '../describe-place.ts';
import { planFor } from '../plan.ts';
import type { Practice, Question } from '../practice.ts';
import { furthestPlace, type Session } from '../session.ts';
import type { Awake, TakenPractice } from '../device/wake-practice.ts';
import { AskedQuestion } from './AskedQuestion.tsx';
import { PlanFigure } from './PlanFigure.tsx';
import { Review } from './Review.tsx';
import { Outcome, OutcomeNote } from './Outcome.tsx';
import { Button } from '../../page/island/Button.tsx';

type Props = Omit<TakenPractice, 'isSubmitted'> & {
  /** Where its first question stands, in words, as the page has it from the beginning. */
  firstPlace: string | undefined;
};

/** From this many questions on there may be enough to say something to. */
const enough = 5;

/** A practice, one question at a time, then the answers, then what it says. */
export function TakePractice({ practice, store, awake, firstPlace }: Props) {
  const session = useSyncExternalStore(store.subscribe, store.read, store.read);
  const { answers, place } = session;
  const part = useRef<HTMLDivElement>(null);
  const arrived = useRef({ store, place });

  // Whoever goes on is led to what is new. What was there when the practice woke asks for nobody.
  useLayoutEffect(() => {
    const hasMoved = arrived.current.store === store && arrived.current.place !== place;
    arrived.current = { store, place };
    if (!hasMoved) return;
    // What it says begins at the top of the window, whatever stood there before.
    const isOutcome = place.at === 'outcome';
    part.current
      ?.querySelector<HTMLElement>('[tabindex="-1"]')
      ?.focus({ preventScroll: isOutcome });
    if (isOutcome) part.current?.closest('[data-practice]')?.scrollIntoView();
  }, [store, place]);

  const { shown } = readAnswers(practice, answers);
  const number = place.at === 'question' ? shown.findIndex(({ id }) => id === place.id) : -1;
  const question = shown[number];
  const plan =
    question && showsPlan(practice, question.id) ? planFor(practice, answers) : undefined;
  return (
    <div ref={part}>
      {question && (
        <AskedQuestion
          key={question.id}
          place={awake ? describePlace(practice, shown, number, t) : firstPlace}
          isAwake={awake !== undefined}
          isFirst={number === 0}
          canHear={number + 1 >= enough && furthestPlace(practice, session).at === 'question'}
          {...{ question, session, store }}
        >
          {plan && <PlanFigure plan={plan} />}
        </AskedQuestion>
      )}
      {awake && <Beyond {...{ practice, store, awake, session, shown, number }} />}
    </div>
  );
}

type BeyondProps = Required<Omit<Props, 'firstPlace'>> & {
  session: Session;
  shown: Question[];
  number: number;
};

/** What stands in a practice beside its question once it is awake. */
function Beyond({ practice, store, awake, session, shown, number }: BeyondProps) {
  const { keeping, lessons, pageAddress, yoursAddress, site, Heading } = awake;
  const view = useSyncExternalStore(keeping.view.subscribe, keeping.view.read);
  const { isWished, state, note, unfinished } = view;
  const { at } = session.place;
  const shared = { practice, store, session, Heading };
  return (
    <>
      {at === 'review' && <Review {...shared} questions={shown} />}
      {at === 'outcome' && <Outcome {...shared} {...{ lessons, pageAddress }} />}
      {at === 'outcome' && isWished && (
        <OutcomeNote note={note} onWrite={(text) => keeping.writeNote(text)} />
      )}
      {number === 0 && unfinished && <ResumeOffer {...{ unfinished, keeping }} />}
      <div className="label practice-kept screen-only">
        <KeepingLine
          {...{ isWished, state, yoursAddress, site }}
          keep={() => keeping.keep()}
          stop={() => keeping.stop()}
          of="practice"
          unkept={store.isKept() ? t('reflections.states.notKept') : t('late.untilLeft')}
        />
      </div>
    </>
  );
}

/** Whoever says how much room there is to be sees at once what that does. */
function showsPlan({ plan }: Practice, question: string): boolean {
  return plan !== undefined && [plan.days, plan.rest, plan.slack].includes(question);
}

/** Offers to go on with what was kept unfinished. Whoever begins anew just answers. */
type OfferProps = Pick<Awake, 'keeping'> & { unfinished: PracticeReflection };

function ResumeOffer({ unfinished, keeping }: OfferProps) {
  const { goal, changed } = unfinished;
  const day = formatMoment(changed, document.documentElement.lang);
  const offer = useRef<HTMLDivElement>(null);
  const erase = () => {
    // The button goes with what it erases.
    offer.current?.closest('[data-practice]')?.querySelector('legend')?.focus();
    keeping.eraseUnfinished();
  };
  return (
    <div className="label practice-unfinished" ref={offer}>
      <p>{t(goal ? 'practice.unfinishedGoal' : 'practice.unfinished', { day, goal })}</p>
      <p className="acts">
        <Button look="plain-button" text={t('practice.resume')} onPress={() => keeping.resume()} />
        <Button look="plain-button" text={t('practice.eraseUnfinished')} onPress={erase} />
      </p>
    </div>
  );
}
