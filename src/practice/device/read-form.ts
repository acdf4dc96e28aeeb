import { readNumber } from '../read-number.ts';
import type { Answer, Practice, Question } from '../practice.ts';
import type { EarlyAnswer } from './practice-store.ts';

/** What the form in the page was given while nobody listened. */
export function readForm(form: HTMLFormElement, { questions }: Practice): EarlyAnswer | undefined {
  const [first] = questions;
  if (!first) return undefined;
  const given = new FormData(form).getAll(first.id).filter((value) => typeof value === 'string');
  return {
    question: first.id,
    answer: given.length > 0 ? answerFrom(first, given) : undefined,
    isSubmitted: form.dataset.submitted !== undefined,
  };
}

function answerFrom(question: Question, given: string[]): Answer | undefined {
  const { kind } = question;
  const [value = ''] = given;
  if (kind === 'several') return { kind, options: given };
  if (value === '') return undefined;
  if (kind === 'number') {
    const number = readNumber(value, question.language);
    return number === undefined ? undefined : { kind, value: number };
  }
  return kind === 'choice' ? { kind, option: value } : { kind, text: value };
}
