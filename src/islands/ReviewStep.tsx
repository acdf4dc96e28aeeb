import type { RefObject } from 'react';
import { describeAnswer, shownQuestions } from '../core/practice/engine.ts';
import type { Answers, Practice } from '../core/practice/practice.ts';
import type { PracticeStore } from '../device/practice/practice-store.ts';
import type { Words } from '../words/words.ts';

type Props = {
  practice: Practice;
  answers: Answers;
  store: PracticeStore;
  texts: Words['practice'];
  head: RefObject<HTMLElement | null>;
};

/** All answers before anything is said about them, each with a way back to its question. */
export function ReviewStep({ practice, answers, store, texts, head }: Props) {
  return (
    <section aria-labelledby="_review">
      <h3 id="_review" tabIndex={-1} ref={(element) => void (head.current = element)}>
        {texts.review}
      </h3>
      <ul className="answers">
        {shownQuestions(practice, answers).map((question) => (
          <li key={question.id}>
            <p>{question.ask}</p>
            <p className="label">{describeAnswer(question, answers) ?? texts.passedBy}</p>
            <button
              type="button"
              className="quiet-button"
              onClick={() => {
                store.goTo({ kind: 'question', id: question.id });
              }}
            >
              {texts.change}
              <span className="visually-hidden">: {question.ask}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="acts">
        <button
          type="button"
          className="button"
          onClick={() => {
            store.goOn();
          }}
        >
          {texts.hear}
        </button>
      </div>
    </section>
  );
}
