import {
  isMet,
  listSingle,
  type Condition,
  type SingleCondition,
  type State,
} from './condition.ts';
import type { Option, Question, Reason } from './practice.ts';
import { answerWords, type ValidAnswer } from './question-kinds.ts';

/** Whether an answer speaks for a rule: one of its options, or what was written. */
type Support = (question: Question, option?: Option) => boolean;

/**
 * The answers that led to an outcome: those that speak for its rule, and of several options only the ones that do. A
 * rule that goes by what is missing has none, so then it is all that it reads. An outcome without a rule has weighed
 * everything.
 */
export function findReasons(
  when: Condition | undefined,
  state: State,
  valid: readonly ValidAnswer[],
): Reason[] {
  const quoteAll = (supports: readonly Support[]) =>
    valid.flatMap((answer) => quote(answer, supports));
  if (!when) return quoteAll([() => true]);
  const reasons = quoteAll(listSupports(when, state, true));
  return reasons.length > 0 ? reasons : quoteAll(listSingle(when).map(reads));
}

/** An answer in its own words, as far as it speaks. */
function quote(answer: ValidAnswer, supports: readonly Support[]): Reason[] {
  const { question } = answer;
  const speaks = (option?: Option) => supports.some((support) => support(question, option));
  const options = answer.options.filter(speaks);
  const isQuoted = answer.options.length > 0 ? options.length > 0 : speaks();
  const { id, ask } = question;
  return isQuoted ? [{ question: id, ask, answer: answerWords({ ...answer, options }) }] : [];
}

/** What speaks for a condition where it is met, or against it where it is not. */
function listSupports(condition: Condition, state: State, isFor: boolean): Support[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of
        .filter((part) => isMet(part, state) === isFor)
        .flatMap((part) => listSupports(part, state, isFor));
    case 'not':
      return listSupports(condition.of, state, !isFor);
    case 'at-least':
      return isFor ? [carries(condition.tag)] : [];
    case 'at-most':
      return isFor ? [] : [carries(condition.tag)];
    case 'more':
      return [carries(isFor ? condition.tag : condition.than)];
    case 'is':
      return [isFor ? chooses(condition.question, condition.options) : answers(condition.question)];
    case 'answered':
    case 'number-at-least':
    case 'number-at-most':
      return [answers(condition.question)];
    case 'nothing':
      return [];
  }
}

/** All that a condition looks at, whichever way it decides. */
function reads(condition: SingleCondition): Support {
  if ('question' in condition) return answers(condition.question);
  if (!('tag' in condition)) return () => false;
  const supports = [condition.tag, ...('than' in condition ? [condition.than] : [])].map(carries);
  return (question, option) => supports.some((support) => support(question, option));
}

function carries(tag: string): Support {
  return (_, option) => option?.tags.includes(tag) ?? false;
}

function chooses(id: string, named: readonly string[]): Support {
  return (question, option) =>
    question.id === id && option !== undefined && named.includes(option.id);
}

function answers(id: string): Support {
  return (question) => question.id === id;
}
