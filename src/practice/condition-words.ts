import type { Condition } from './condition.ts';
import type { Practice } from './practice.ts';
import { formatAmount } from './number.ts';
import type { Words } from '../words/words.ts';

type ConditionWords = Words['practice']['conditions'];

/** A rule for readers of the whole text: with the words of questions and options, not their ids. */
export function formatCondition(
  condition: Condition,
  practice: Pick<Practice, 'questions'>,
  words: ConditionWords,
): string {
  const format = (part: Condition) => formatCondition(part, practice, words);
  switch (condition.kind) {
    case 'all':
    case 'any':
      return words[condition.kind](condition.of.map(format));
    case 'not':
      return words.not(format(condition.of));
    case 'at-least':
      return words.atLeast(condition.tag, condition.count);
    case 'at-most':
      return words.atMost(condition.tag, condition.count);
    case 'more':
      return words.more(condition.tag, condition.than, condition.by);
    case 'is': {
      const { ask, options } = findQuestion(condition.question, practice);
      const chosen = options.filter(({ id }) => condition.options.includes(id));
      return words.is(
        ask,
        chosen.map(({ text }) => text),
      );
    }
    case 'answered':
      return words.answered(findQuestion(condition.question, practice).ask, condition.is);
    case 'number-at-least':
    case 'number-at-most': {
      const question = practice.questions.find(({ id }) => id === condition.question);
      if (question?.kind !== 'number') throw new Error(`${condition.question} asks for no number.`);
      const amount = formatAmount(question, condition.value);
      return words[condition.kind === 'number-at-least' ? 'numberAtLeast' : 'numberAtMost'](
        question.ask,
        amount,
      );
    }
    case 'nothing':
      return words.nothing;
  }
}

function findQuestion(id: string, { questions }: Pick<Practice, 'questions'>) {
  const question = questions.find((one) => one.id === id);
  if (!question)
    throw new Error(`There is no question ${id}; the content check would have said so.`);
  return { ask: question.ask, options: 'options' in question ? question.options : [] };
}
