import type { Practice } from '../practice/practice.ts';

/**
 * Everything that a practice asks and may say. Its page has much besides, from buttons to what is told when a script does
 * not come, and none of that is what anybody looks for.
 */
export function practiceText({ intro, care, questions, outcomes }: Practice): string {
  const asked = questions.flatMap((question) => [
    question.theme,
    question.ask,
    question.hint,
    ...('options' in question ? question.options.map(({ text }) => text) : []),
  ]);
  const said = outcomes.flatMap((outcome) => [
    outcome.title,
    ...outcome.says,
    outcome.try,
    outcome.carry,
  ]);
  const parts = [intro, care, ...asked, ...said].filter((part) => part !== undefined);
  // Questions share a theme, which is said once.
  return [...new Set(parts)].map(closeSentence).join(' ');
}

/** What stands in a line of its own needs no full stop there, but does where lines run into one. */
function closeSentence(text: string): string {
  return /\p{P}$/u.test(text) ? text : `${text}.`;
}
