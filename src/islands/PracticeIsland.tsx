import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { Practice } from '../core/practice/practice.ts';
import type { PracticeStore } from '../device/practice/practice-store.ts';
import type { Words } from '../words/words.ts';
import { OutcomeStep, type LessonLink } from './OutcomeStep.tsx';
import { QuestionStep } from './QuestionStep.tsx';
import { ReviewStep } from './ReviewStep.tsx';

type Props = {
  practice: Practice;
  store: PracticeStore;
  words: Words;
  lessons: LessonLink[];
  /** True where the reader was inside the form that this replaces. */
  takesFocus: boolean;
};

/** A practice being taken: one question at a time, then all answers, then what it says. */
export function PracticeIsland({ practice, store, words, lessons, takesFocus }: Props) {
  const session = useSyncExternalStore(store.watch, store.read);
  const { place } = session;
  const step = place.kind === 'question' ? place.id : place.kind;
  const head = useFocusOn(step, takesFocus);
  const question = practice.questions.find(({ id }) => id === step);
  const texts = words.practice;
  return (
    <div className="island">
      {question && (
        <QuestionStep
          key={question.id}
          question={question}
          answer={session.answers[question.id]}
          store={store}
          texts={texts}
          head={head}
        />
      )}
      {place.kind === 'review' && (
        <ReviewStep practice={practice} answers={session.answers} {...{ store, texts, head }} />
      )}
      {place.kind === 'outcome' && (
        <OutcomeStep
          practice={practice}
          answers={session.answers}
          {...{ store, texts, lessons, head }}
        />
      )}
      <p className="label unkept">{texts.unkept}</p>
    </div>
  );
}

/** Brings the focus to the head of each new step, so that a screen reader says it and Tab goes on from it. */
function useFocusOn(step: string, takesFocus: boolean) {
  const head = useRef<HTMLElement>(null);
  const shown = useRef(takesFocus ? undefined : step);
  useEffect(() => {
    if (shown.current !== step) head.current?.focus();
    shown.current = step;
  }, [step]);
  return head;
}
