import type { Condition, Option, Question, Reason } from './practice.ts';
import { holds, type Standing } from './standing.ts';

/** An answer as it was taken: the options it chose, and its words. */
export type Given = { question: Question; options: Option[]; text: string };

/** Whether an answer speaks for a rule. */
type Voice = (given: Given) => boolean;

/**
 * The answers that led to an outcome. Those that speak for its rule come first to mind; a rule that goes by what is
 * missing has none, so then it is all that it reads. An outcome without a rule has weighed everything.
 */
export function findReasons(
  when: Condition | undefined,
  standing: Standing,
  given: readonly Given[],
): Reason[] {
  const hears = (voices: Voice[]) =>
    given.filter((answer) => voices.some((voice) => voice(answer)));
  const speaking = when ? hears(listVoices(when, standing, true)) : [...given];
  const told = speaking.length > 0 || !when ? speaking : hears(listReads(when));
  return told.map(({ question, text }) => ({
    question: question.id,
    ask: question.ask,
    answer: text,
  }));
}

/** What speaks for a condition where it holds, or against it where it does not. */
function listVoices(condition: Condition, standing: Standing, isFor: boolean): Voice[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of
        .filter((part) => holds(part, standing) === isFor)
        .flatMap((part) => listVoices(part, standing, isFor));
    case 'not':
      return listVoices(condition.of, standing, !isFor);
    case 'at-least':
      return isFor ? [carries(condition.tag)] : [];
    case 'at-most':
      return isFor ? [] : [carries(condition.tag)];
    case 'more':
      return [carries(isFor ? condition.tag : condition.than)];
    case 'is':
      return [isFor ? chooses(condition.question, condition.options) : answers(condition.question)];
    case 'answered':
      return [answers(condition.question)];
    case 'nothing':
      return [];
  }
}

/** All that a condition looks at, whichever way it decides. */
function listReads(condition: Condition): Voice[] {
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
      return [answers(condition.question)];
    case 'nothing':
      return [];
  }
}

function carries(tag: string): Voice {
  return ({ options }) => options.some(({ tags }) => tags.includes(tag));
}

function chooses(id: string, named: readonly string[]): Voice {
  return ({ question, options }) =>
    question.id === id && options.some((option) => named.includes(option.id));
}

function answers(id: string): Voice {
  return ({ question }) => question.id === id;
}
