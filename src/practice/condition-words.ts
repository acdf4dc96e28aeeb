import type { Translate } from '../words/translate.ts';
import type { Condition } from './condition.ts';
import type { Practice } from './practice.ts';
import { formatAmount } from './number.ts';

/** A rule for readers of the whole text: with the words of questions and options, not their ids. */
export function formatCondition(
  condition: Condition,
  practice: Pick<Practice, 'questions'>,
  t: Translate<'practice'>,
): string {
  const format = (part: Condition) => formatCondition(part, practice, t);
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of
        .map(format)
        .reduce((first, second) => t(`practice.conditions.${condition.kind}`, { first, second }));
    case 'not':
      return t('practice.conditions.not', { part: format(condition.of) });
    case 'at-least':
    case 'at-most':
      return t(`practice.conditions.${condition.kind}`, { tag: condition.tag, n: condition.count });
    case 'more':
      return t('practice.conditions.more', { ...condition, n: condition.by });
    case 'is': {
      const question = findQuestion(condition.question, practice);
      const options = 'options' in question ? question.options : [];
      const chosen = options.filter(({ id }) => condition.options.includes(id));
      const answers = chosen.map(({ text }) => t('marks.quote', { text }));
      return t('practice.conditions.is', { ask: question.ask, answers });
    }
    case 'answered':
      return t(condition.is ? 'practice.conditions.answered' : 'practice.conditions.passedBy', {
        ask: findQuestion(condition.question, practice).ask,
      });
    case 'number-at-least':
    case 'number-at-most': {
      const question = findQuestion(condition.question, practice);
      if (question.kind !== 'number') throw new Error(`${condition.question} asks for no number.`);
      const amount = formatAmount(question, condition.value);
      return t(`practice.conditions.${condition.kind}`, { ask: question.ask, amount });
    }
    case 'nothing':
      return t('practice.conditions.nothing');
  }
}

function findQuestion(id: string, { questions }: Pick<Practice, 'questions'>) {
  const question = questions.find((one) => one.id === id);
  if (!question)
    throw new Error(`There is no question ${id}; the content check would have said so.`);
  return question;
}
