import type { Answer, Question } from '../../core/practice/practice.ts';

type Props = {
  question: Question;
  answer: Answer | undefined;
  onAnswer: (answer: Answer) => void;
};

/** What a question is answered with: radio buttons, boxes to tick, or a field to write in. */
export function AnswerFields({ question, answer, onAnswer }: Props) {
  if (question.kind === 'text') {
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
      <span>{text}</span>
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
