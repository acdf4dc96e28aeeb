import { joinTexts } from './join-texts.ts';
import { findSlip, sayAmount } from './number.ts';
import type { Answer, Option, Question } from './practice.ts';
import { fillAsked } from './quote.ts';

/** An answer as it was taken: the options it chose, or the words it gave; a number, too, says its words. */
export type Given = { question: Question; options: Option[]; text: string; value?: number };

/** What an answer says to a question as it is asked today; undefined where it says nothing, or fits no more. */
export function takeAnswer(question: Question, answer: Answer): Given | undefined {
  switch (question.kind) {
    case 'text': {
      const text = answer.kind === 'text' ? answer.text.trim() : '';
      return text ? { question, options: [], text } : undefined;
    }
    case 'number': {
      if (answer.kind !== 'number' || findSlip(question, answer.value)) return undefined;
      const { value } = answer;
      return { question, options: [], text: sayAmount(question, value), value };
    }
    case 'choice':
    case 'several': {
      if (question.kind !== answer.kind) return undefined;
      const chosen = answer.kind === 'choice' ? [answer.option] : answer.options;
      const options = question.options.filter(({ id }) => chosen.includes(id));
      return options.length > 0 ? { question, options, text: '' } : undefined;
    }
  }
}

/** An answer in the words that it was given in. */
export function sayGiven({ text, options }: Given): string {
  return text || joinTexts(options.map((option) => option.text));
}

/** What a reader names has one form, which is all that they wrote. */
const noPlurals = {
  zero: undefined,
  one: undefined,
  two: undefined,
  few: undefined,
  many: undefined,
};

/** A question as it is asked after these answers: with what it quotes, and in the unit that was named for it. */
export function askAfter(question: Question, given: readonly Given[]): Question {
  const wordsOf = (id: string) => {
    const quoted = given.find((one) => one.question.id === id);
    return quoted ? sayGiven(quoted) : '';
  };
  const asked = fillAsked(question, wordsOf);
  const unit = asked.kind === 'number' && asked.unitFrom ? wordsOf(asked.unitFrom) : '';
  return asked.kind === 'number' && unit ? { ...asked, unit, ...noPlurals } : asked;
}
