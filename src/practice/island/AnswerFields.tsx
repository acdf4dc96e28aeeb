import type { Translate } from '../../words/translate.ts';
import { createElement, type ReactNode } from 'react';
import type { Answer, Question, QuestionKind, QuestionOf } from '../practice.ts';
import { NumberField, type FieldSlip } from './NumberField.tsx';

type Props<Q = Question> = {
  question: Q;
  answer: Answer | undefined;
  /** What keeps a number from being an answer, once that has been told. */
  slip: FieldSlip | undefined;
  onAnswer: (answer: Answer) => void;
  t: Translate<'practice'>;
};

/** What a question of each kind is answered with. */
const fields: { readonly [K in QuestionKind]: (props: Props<QuestionOf<K>>) => ReactNode } = {
  choice: OptionFields,
  several: OptionFields,
  text: TextField,
  number: NumberField,
};

/** What a question is answered with: radio buttons, boxes to tick, or a field for words or a number. */
export function AnswerFields<K extends QuestionKind>(props: Props<QuestionOf<K>>) {
  return createElement(fields[props.question.kind], props);
}

function TextField({ question, answer, onAnswer }: Props<QuestionOf<'text'>>) {
  return (
    <textarea
      name={question.id}
      rows={3}
      aria-label={question.ask}
      value={answer?.kind === 'text' ? answer.text : ''}
      onChange={({ target }) => onAnswer({ kind: 'text', text: target.value })}
    />
  );
}

function OptionFields({ question, answer, onAnswer }: Props<QuestionOf<'choice' | 'several'>>) {
  const { kind, id: name, options } = question;
  const chosen = chosenOptions(answer);
  return options.map(({ id, text }) => (
    <label key={id}>
      <input
        type={kind === 'choice' ? 'radio' : 'checkbox'}
        name={name}
        value={id}
        checked={chosen.includes(id)}
        onChange={({ target }) => {
          if (kind === 'choice') onAnswer({ kind, option: id });
          else onAnswer({ kind, options: toggle(chosen, id, target.checked) });
        }}
      />
      <span suppressHydrationWarning>{text}</span>
    </label>
  ));
}

/** The ids that an answer chose. */
function chosenOptions(answer: Answer | undefined): string[] {
  if (answer?.kind === 'choice') return [answer.option];
  return answer?.kind === 'several' ? answer.options : [];
}

function toggle(chosen: string[], id: string, isChosen: boolean): string[] {
  const others = chosen.filter((one) => one !== id);
  return isChosen ? [...others, id] : others;
}
