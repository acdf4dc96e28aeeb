import { t } from '../../words/device-words.ts';
import { useId, useState, type ReactNode } from 'react';
import type { Question } from '../practice.ts';
import type { Session } from '../session.ts';
import type { PracticeStore } from '../device/practice-store.ts';
import { readAnswerIn } from '../device/wake-practice.ts';
import { AnswerFields, findFieldMistake, type FieldMistake } from './AnswerFields.tsx';
import { Button } from '../../page/island/Button.tsx';

type Props = {
  question: Question;
  /** Where it stands in the practice, in words. */
  place: string | undefined;
  /** As long as the practice is asleep, nothing but Next leads on. */
  isAwake: boolean;
  isFirst: boolean;
  /** There is enough to say something to, and more to ask. */
  canHear: boolean;
  session: Session;
  store: PracticeStore;
  /** What stands between the question and the ways on. */
  children: ReactNode;
};

/** One question: the same markup as the form that stood in the page, and the ways on from it. */
export function AskedQuestion(props: Props) {
  const { question, place, isAwake, isFirst, canHear, session, store } = props;
  const answer = session.answers[question.id];
  // Come here from the review, and go back there.
  const isChange = session.place.at === 'question' && session.place.isChange;
  const hint = useId();
  const [mistake, setMistake] = useState<FieldMistake>();
  return (
    <form
      method="dialog"
      autoComplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const found = findFieldMistake(event.currentTarget, question, answer);
        setMistake(found);
        if (!found) store.next();
      }}
    >
      {place && (
        <p className="label" suppressHydrationWarning>
          {place}
        </p>
      )}
      <fieldset aria-describedby={question.hint && hint}>
        <legend tabIndex={-1} suppressHydrationWarning>
          {question.ask}
        </legend>
        {question.hint && (
          <p className="label" id={hint} suppressHydrationWarning>
            {question.hint}
          </p>
        )}
        <AnswerFields
          question={question}
          answer={answer}
          mistake={mistake}
          onChange={({ target: { form } }) => {
            setMistake(undefined);
            if (form) store.answer(question.id, readAnswerIn(form, question));
          }}
        />
      </fieldset>
      {props.children}
      <div className="acts onward-acts">
        {/* By themselves, so that Next stays in its place whatever comes and goes beside it. */}
        <div className="acts">
          {!isFirst && !isChange && (
            <Button look="plain-button" text={t('practice.back')} onPress={store.back} />
          )}
          {/* One button, so that the focus stays where an answer comes or goes. */}
          {isAwake && (!answer || question.kind === 'choice' || question.kind === 'number') && (
            <Button
              look="plain-button"
              text={answer ? t('practice.clear') : t('practice.skip')}
              onPress={() => (answer ? store.answer(question.id, undefined) : store.next())}
            />
          )}
          {canHear && !isChange && (
            <Button
              look="plain-button"
              text={t('practice.hearSoFar')}
              onPress={() => store.goTo({ at: 'outcome' })}
            />
          )}
        </div>
        <button
          className="button"
          suppressHydrationWarning
          onClick={(event) => {
            // The second half of a double click would answer the next question.
            if (event.detail === 2) event.preventDefault();
          }}
        >
          {isChange ? t('practice.toReview') : t('practice.next')}
        </button>
      </div>
      {session.earlier && (
        <p className="label practice-earlier">
          <Button look="plain-button" text={t('practice.takeUp')} onPress={store.takeUp} />
        </p>
      )}
    </form>
  );
}
