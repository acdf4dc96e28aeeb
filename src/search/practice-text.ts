import type { Practice } from '../practice/practice.ts';
import { fillQuotes } from '../practice/quote.ts';

/**
 * Everything that a practice asks and may say. Its page has much besides, from buttons to what is told when a script does
 * not come, and none of that is what anybody looks for.
 */
export function practiceText({ intro, care, questions, outcomes, draft }: Practice): string {
  const asked = questions.flatMap((question) => [
    question.theme,
    question.ask,
    question.hint,
    ...('options' in question
      ? question.options.flatMap(({ text, drafted }) => [text, drafted])
      : []),
  ]);
  const said = outcomes.flatMap((outcome) => [
    outcome.title,
    ...outcome.says,
    outcome.try,
    outcome.carry,
  ]);
  const drafted = draft ? [draft.title, draft.hint, ...draft.lines] : [];
  const parts = [intro, care, ...asked, ...said, ...drafted].filter((part) => part !== undefined);
  // Questions share a theme, which is said once. An answer stands in no index.
  return [...new Set(parts.map((part) => fillQuotes(part, () => '…')))]
    .map(closeSentence)
    .join(' ');
}

/** What stands in a line of its own needs no full stop there, but does where lines run into one. */
function closeSentence(text: string): string {
  return /\p{P}$/u.test(text) ? text : `${text}.`;
}
