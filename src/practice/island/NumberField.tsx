import type { Translate } from '../../words/translate.ts';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import { formatNumber } from '../../words/language-tag.ts';
import { findNumberMistake, formatBounds, readNumber, type NumberMistake } from '../number.ts';
import type { Answer, NumberQuestion } from '../practice.ts';

/** What keeps the content of a field from being an answer. */
export type FieldSlip = NumberMistake | 'no-number';

type Props = {
  question: NumberQuestion;
  answer: Answer | undefined;
  slip: FieldSlip | undefined;
  onAnswer: (answer: Answer) => void;
  t: Translate<'practice'>;
};

/** A number with its unit. What does not fit stays in the field, and is told below it. */
export function NumberField({ question, answer, slip, onAnswer, t }: Props) {
  const [unit, told] = [useId(), useId()];
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
          aria-describedby={slip ? `${unit} ${told}` : unit}
          aria-invalid={slip !== undefined}
          value={value}
          onChange={({ target }) => {
            setTyped(target.value);
            onAnswer({ kind: 'number', value: readNumber(target.value, language) ?? NaN });
          }}
        />
        <span id={unit} suppressHydrationWarning>
          {question.unit}
        </span>
      </div>
      {slip && (
        <p id={told} className="practice-slip">
          {formatSlip(slip, question, t)} {t('practice.mistakeHint')}
        </p>
      )}
    </>
  );
}

function formatSlip(slip: FieldSlip, question: NumberQuestion, t: Translate<'practice'>): string {
  const { isWhole, ...bounds } = formatBounds(question);
  if (slip === 'between-steps' && isWhole) return t('practice.mistakes.no-whole-number');
  return t(`practice.mistakes.${slip}`, bounds);
}

/** What keeps the number in a form from being an answer, with the field brought to the reader; undefined where nothing does. */
export function findFieldSlip(
  form: HTMLFormElement,
  question: NumberQuestion,
  answer: Answer | undefined,
): FieldSlip | undefined {
  const field = form.querySelector<HTMLInputElement>('.practice-number input');
  const slip =
    answer?.kind === 'number'
      ? findNumberMistake(question, answer.value)
      : field?.value.trim()
        ? 'no-number'
        : undefined;
  if (slip) field?.focus();
  return slip;
}
