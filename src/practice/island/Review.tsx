import { t } from '../../words/device-words.ts';
import { describeAnswer } from '../engine.ts';
import type { Question } from '../practice.ts';
import { Button } from '../../page/island/Button.tsx';
import type { OutcomeProps } from './Outcome.tsx';

type Props = Pick<OutcomeProps, 'session' | 'store' | 'Heading'> & { questions: Question[] };

/** Every question that was asked with its answer, each to be changed. */
export function Review({ questions, session: { answers }, store, Heading }: Props) {
  return (
    <div className="practice-review">
      <Heading tabIndex={-1}>{t('practice.review')}</Heading>
      <ul>
        {questions.map((question) => {
          const given = describeAnswer(question, answers);
          return (
            <li key={question.id}>
              <p className="label">{question.ask}</p>
              <p className={given ? 'practice-answer' : 'label'}>
                {given ?? t('practice.passedBy')}
              </p>
              <button
                type="button"
                className="plain-button"
                onClick={() => store.goTo({ at: 'question', id: question.id, isChange: true })}
              >
                <span>{t('practice.change')}</span>
                <span className="visually-hidden">
                  {t('practice.changeOf', { ask: question.ask })}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <div className="acts">
        <Button look="plain-button" text={t('practice.back')} onPress={store.back} />
        <Button look="button" text={t('practice.hear')} onPress={store.next} />
      </div>
    </div>
  );
}
