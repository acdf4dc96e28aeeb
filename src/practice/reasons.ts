import { joinTexts } from './join-texts.ts';
import type { Given } from './given.ts';
import type { Condition, Option, Question, Reason } from './practice.ts';
import { holds, type Standing } from './standing.ts';

/** Whether an answer speaks for a rule: one of its options, or what was written. */
type Support = (question: Question, option?: Option) => boolean;

/**
 * The answers that led to an outcome: those that speak for its rule, and of several options only the ones that do. A
 * rule that goes by what is missing has none, so then it is all that it reads. An outcome without a rule has weighed
 * everything.
 */
export function findReasons(
  when: Condition | undefined,
  standing: Standing,
  given: readonly Given[],
): Reason[] {
  if (!when) return given.flatMap((answer) => quote(answer, [() => true]));
  const speaking = listSupports(when, standing, true);
  const reasons = given.flatMap((answer) => quote(answer, speaking));
  return reasons.length > 0 ? reasons : given.flatMap((answer) => quote(answer, listReads(when)));
}

/** An answer in its own words, as far as it speaks. */
function quote({ question, options, text }: Given, supports: readonly Support[]): Reason[] {
  const { id, ask } = question;
  if (!('options' in question)) {
    return supports.some((support) => support(question))
      ? [{ question: id, ask, answer: text }]
      : [];
  }
  const heard = options.filter((option) => supports.some((support) => support(question, option)));
  const answer = joinTexts(heard.map((option) => option.text));
  return heard.length > 0 ? [{ question: id, ask, answer }] : [];
}

/** What speaks for a condition where it holds, or against it where it does not. */
function listSupports(condition: Condition, standing: Standing, isFor: boolean): Support[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of
        .filter((part) => holds(part, standing) === isFor)
        .flatMap((part) => listSupports(part, standing, isFor));
    case 'not':
      return listSupports(condition.of, standing, !isFor);
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
function listReads(condition: Condition): Support[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(listReads);
    case 'not':
      return listReads(condition.of);
    case 'at-least':
    case 'at-most':
      return [carries(condition.tag)];
    case 'more':
      return [carries(condition.tag), carries(condition.than)];
    case 'is':
    case 'answered':
    case 'number-at-least':
    case 'number-at-most':
      return [answers(condition.question)];
    case 'nothing':
      return [];
  }
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
