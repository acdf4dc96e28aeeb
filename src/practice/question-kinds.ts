import { findNumberMistake, formatAmount, readNumber } from './number.ts';
import type { Answer, AnswerOf, Option, Question, QuestionKind, QuestionOf } from './practice.ts';
import { joinTexts } from './quote.ts';

/**
 * What is particular to a kind of question. A new kind is an entry here, a schema in `schema/question.ts`, its kept
 * form in `practice.ts`, the answers that `walk.ts` tries, and a field in `island/AnswerFields.tsx`; the compiler asks
 * for each of them.
 */
type KindRules<K extends QuestionKind> = {
  /** What an answer says; undefined where it says nothing, or does not fit the question as it is asked today. */
  read: (question: QuestionOf<K>, answer: AnswerOf<K>) => Said | undefined;
  /** The answer that a form gives by the values of the question's fields, of which there is one at least. */
  fromForm: (question: QuestionOf<K>, values: string[]) => Answer | undefined;
};

type Said = { options: Option[]; text: string; value?: number };

const kinds: { readonly [K in QuestionKind]: KindRules<K> } = {
  choice: {
    read: ({ options }, { option }) => readOptions(options, [option]),
    fromForm: (_, [option]) => (option ? { kind: 'choice', option } : undefined),
  },
  several: {
    read: ({ options }, chosen) => readOptions(options, chosen.options),
    fromForm: (_, options) => ({ kind: 'several', options }),
  },
  text: {
    read: (_, { text }) => (text.trim() ? { options: [], text: text.trim() } : undefined),
    fromForm: (_, [text]) => (text ? { kind: 'text', text } : undefined),
  },
  number: {
    read: (question, { value }) =>
      findNumberMistake(question, value)
        ? undefined
        : { options: [], text: formatAmount(question, value), value },
    fromForm: ({ language }, [typed = '']) => {
      const value = readNumber(typed, language);
      return value === undefined ? undefined : { kind: 'number', value };
    },
  },
};

/** An answer that fits its question: the options it chose, or the words it gave; a number, too, has its words. */
export type ValidAnswer = Said & { question: Question };

/** What an answer says to a question as it is asked today; undefined where it says nothing, or fits no more. */
export function readAnswer<K extends QuestionKind>(
  question: QuestionOf<K>,
  answer: Answer,
): Said | undefined {
  return isAnswerTo(question, answer) ? kinds[question.kind].read(question, answer) : undefined;
}

function isAnswerTo<K extends QuestionKind>(
  question: QuestionOf<K>,
  answer: Answer,
): answer is Answer & AnswerOf<K> {
  return question.kind === answer.kind;
}

/** An answer in the words that it was given in. */
export function answerWords({ text, options }: Said): string {
  return text || joinTexts(options.map((option) => option.text));
}

/** The answer in a form, by the values of the fields that have the question's id as their name; none where they are empty. */
export function readFormAnswer<K extends QuestionKind>(
  question: QuestionOf<K>,
  values: string[],
): Answer | undefined {
  return values.length > 0 ? kinds[question.kind].fromForm(question, values) : undefined;
}

function readOptions(options: readonly Option[], chosen: readonly string[]): Said | undefined {
  const found = options.filter(({ id }) => chosen.includes(id));
  return found.length > 0 ? { options: found, text: '' } : undefined;
}
