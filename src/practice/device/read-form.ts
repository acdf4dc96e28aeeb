import type { Practice } from '../practice.ts';
import { readFormAnswer } from '../question-kinds.ts';
import type { EarlyAnswer } from './practice-store.ts';

/** What the form in the page was given while nobody listened. */
export function readForm(form: HTMLFormElement, { questions }: Practice): EarlyAnswer | undefined {
  const [first] = questions;
  if (!first) return undefined;
  const given = new FormData(form).getAll(first.id).filter((value) => typeof value === 'string');
  return {
    question: first.id,
    answer: readFormAnswer(first, given),
    isSubmitted: form.dataset.submitted !== undefined,
  };
}
