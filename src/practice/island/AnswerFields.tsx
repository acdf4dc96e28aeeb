import { t } from '../../words/device-words.ts';
import { useId, useLayoutEffect, useRef, useState, type ChangeEvent } from 'react';
import { formatNumber } from '../../words/language-tag.ts';
import { findNumberMistake, formatBounds, readNumber, type NumberMistake } from '../number.ts';
import type { Answer, Question, QuestionOf } from '../practice.ts';
import { chosenOptions } from '../question-kinds.ts';

/** What keeps the content of a field from being an answer. */
export type FieldMistake = NumberMistake | 'no-number';

type FieldEvent = ChangeEvent<HTMLInputElement | HTMLTextAreaElement>;

type Props<Q = Question> = {
  question: Q;
  answer: Answer | undefined;
  /** The mistake in a number, once it has been found. */
  mistake: FieldMistake | undefined;
  onChange: (event: FieldEvent) => void;
};

/** What a question is answered with: radio buttons, boxes to tick, or a field for words or a number. */
export function AnswerFields({ question, ...props }: Props) {
  if (question.kind === 'text') return <TextField {...{ ...props, question }} />;
  if (question.kind === 'number') return <NumberField {...{ ...props, question }} />;
  return <OptionFields {...{ ...props, question }} />;
}

function TextField({ question, answer, onChange }: Props<QuestionOf<'text'>>) {
  return (
    <textarea
      name={question.id}
      rows={3}
      aria-label={question.ask}
      value={answer?.kind === 'text' ? answer.text : ''}
      onChange={onChange}
    />
  );
}

function OptionFields({ question, answer, onChange }: Props<QuestionOf<'choice' | 'several'>>) {
  const { kind, id: name, options } = question;
  const chosen = chosenOptions(answer);
  return options.map(({ id, text }) => (
    <label key={id}>
      <input
        type={kind === 'choice' ? 'radio' : 'checkbox'}
        name={name}
        value={id}
        checked={chosen.includes(id)}
        onChange={onChange}
      />
      <span suppressHydrationWarning>{text}</span>
    </label>
  ));
}

/** A number with its unit. What is no answer stays in the field, with the mistake below it. */
function NumberField({ question, answer, mistake, onChange }: Props<QuestionOf<'number'>>) {
  const [unit, mistakeId] = [useId(), useId()];
  const { id, ask, step, language } = question;
  const given = answer?.kind === 'number' ? answer.value : undefined;
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  // Something may have been typed before this was awake.
  useLayoutEffect(() => setTyped(field.current?.value ?? ''), []);
  // What was typed stays as it was, and gives way to an answer that was given or taken back elsewhere.
  const isOwn = readNumber(typed, language) === given;
  const value = isOwn ? typed : given === undefined ? '' : formatNumber(given, language);
  return (
    <>
      <div className="practice-number">
        <input
          ref={field}
          type="text"
          inputMode={Number.isInteger(step) ? 'numeric' : 'decimal'}
          name={id}
          aria-label={ask}
          aria-describedby={mistake ? `${unit} ${mistakeId}` : unit}
          aria-invalid={mistake !== undefined}
          value={value}
          onChange={(event) => {
            setTyped(event.target.value);
            onChange(event);
          }}
        />
        <span id={unit} suppressHydrationWarning>
          {question.unit}
        </span>
      </div>
      {mistake && (
        <p id={mistakeId} className="practice-mistake">
          {`${formatMistake(mistake, question)} ${t('practice.mistakeHint')}`}
        </p>
      )}
    </>
  );
}

function formatMistake(mistake: FieldMistake, question: QuestionOf<'number'>): string {
  const { isWhole, ...bounds } = formatBounds(question);
  if (mistake === 'between-steps' && isWhole) return t('practice.mistakes.no-whole-number');
  return t(`practice.mistakes.${mistake}`, bounds);
}

/** What keeps the number in a form from being an answer, with the field brought to the reader; undefined where nothing does. */
export function findFieldMistake(
  form: HTMLFormElement,
  question: Question,
  answer: Answer | undefined,
): FieldMistake | undefined {
  if (question.kind !== 'number') return undefined;
  const field = form.querySelector<HTMLInputElement>('.practice-number input');
  const mistake =
    answer?.kind === 'number'
      ? findNumberMistake(question, answer.value)
      : field?.value.trim()
        ? 'no-number'
        : undefined;
  if (mistake) field?.focus();
  return mistake;
}
