import { findNumberMistake, formatAmount, readNumber } from './number.ts';
import type { Answer, Option, Question } from './practice.ts';
import { joinTexts } from './quote.ts';

/*
 * What is particular to a kind of question. A new kind is told apart in each of these functions, and has a schema in
 * `schema/question.ts`, its kept form in `practice.ts`, the answers that `walk.ts` tries, and a field in
 * `island/AnswerFields.tsx`.
 */

type Said = { options: Option[]; text: string; value?: number };

/** An answer that fits its question: the options it chose, or the words it gave; a number, too, has its words. */
export type ValidAnswer = Said & { question: Question };

/** What an answer says to a question as it is asked today; undefined where it says nothing, or fits no more. */
export function readAnswer(question: Question, answer: Answer): Said | undefined {
  if (question.kind !== answer.kind) return undefined;
  if ('options' in question) {
    const chosen = chosenOptions(answer);
    const options = question.options.filter(({ id }) => chosen.includes(id));
    return options.length > 0 ? { options, text: '' } : undefined;
  }
  if (question.kind === 'number' && answer.kind === 'number') {
    const { value } = answer;
    const isValid = findNumberMistake(question, value) === undefined;
    return isValid ? { options: [], text: formatAmount(question, value), value } : undefined;
  }
  const text = answer.kind === 'text' ? answer.text.trim() : '';
  return text ? { options: [], text } : undefined;
}

/** The ids of the options that an answer chose. */
export function chosenOptions(answer: Answer | undefined): string[] {
  if (answer?.kind === 'choice') return [answer.option];
  return answer?.kind === 'several' ? answer.options : [];
}

/** An answer in the words that it was given in. */
export function answerWords({ text, options }: Said): string {
  return text || joinTexts(options.map((option) => option.text));
}

/** The answer in a form, by the values of the fields that have the question's id as their name; none where they are empty. */
export function readFormAnswer({ kind, language }: Question, values: string[]): Answer | undefined {
  const [first] = values;
  if (!first) return undefined;
  switch (kind) {
    case 'choice':
      return { kind, option: first };
    case 'several':
      return { kind, options: values };
    case 'text':
      return { kind, text: first };
    case 'number': {
      const value = readNumber(first, language);
      return value === undefined ? undefined : { kind, value };
    }
  }
}
