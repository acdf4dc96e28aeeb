import type { RefObject } from 'react';
import type { Answer, Question } from '../core/practice/practice.ts';
import type { PracticeStore } from '../device/practice/practice-store.ts';
import type { Words } from '../words/words.ts';

type Props = {
  question: Question;
  answer: Answer | undefined;
  store: PracticeStore;
  texts: Words['practice'];
  head: RefObject<HTMLElement | null>;
};

/** One question as a real group of controls. An answer counts as soon as it is given; Next only goes on. */
export function QuestionStep({ question, answer, store, texts, head }: Props) {
  const before = store.before();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        store.goOn();
      }}
    >
      <fieldset>
        <legend ref={(element) => void (head.current = element)} tabIndex={-1}>
          {question.ask}
        </legend>
        {question.hint && <p className="label">{question.hint}</p>}
        {question.kind === 'text' ? (
          <TextControl {...{ question, answer, store }} />
        ) : (
          question.options.map((option) => (
            <label key={option.id}>
              <input
                type={question.kind === 'choice' ? 'radio' : 'checkbox'}
                name={question.id}
                value={option.id}
                checked={chosenOptions(answer).includes(option.id)}
                onChange={({ target }) => {
                  store.answer(question.id, choose(question, answer, option.id, target.checked));
                }}
              />
              <span>{option.text}</span>
            </label>
          ))
        )}
      </fieldset>
      <div className="acts">
        {before && (
          <button
            type="button"
            className="quiet-button back"
            onClick={() => {
              store.goTo(before);
            }}
          >
            {texts.back}
          </button>
        )}
        <button
          type="button"
          className="quiet-button"
          onClick={() => {
            store.answer(question.id, undefined);
            store.goOn();
          }}
        >
          {texts.skip}
        </button>
        <button className="button">{texts.next}</button>
      </div>
    </form>
  );
}

function TextControl({ question, answer, store }: Pick<Props, 'question' | 'answer' | 'store'>) {
  return (
    <textarea
      name={question.id}
      rows={3}
      aria-label={question.ask}
      value={answer?.kind === 'text' ? answer.text : ''}
      onChange={({ target: { value } }) => {
        store.answer(question.id, value === '' ? undefined : { kind: 'text', text: value });
      }}
    />
  );
}

function chosenOptions(answer: Answer | undefined): string[] {
  if (answer?.kind === 'choice') return [answer.option];
  return answer?.kind === 'several' ? answer.options : [];
}

function choose(
  { kind }: Question,
  answer: Answer | undefined,
  option: string,
  isChosen: boolean,
): Answer | undefined {
  if (kind === 'choice') return { kind, option };
  const others = chosenOptions(answer).filter((one) => one !== option);
  const options = isChosen ? [...others, option] : others;
  return options.length > 0 ? { kind: 'several', options } : undefined;
}
