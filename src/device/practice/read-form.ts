import type { Answer, Question } from '../../core/practice/practice.ts';

/** The answer that stands in a form; undefined where nothing is chosen or written. */
export function readForm(form: HTMLFormElement, question: Question): Answer | undefined {
  const values = new FormData(form)
    .getAll(question.id)
    .filter((value) => typeof value === 'string');
  const [first] = values;
  if (question.kind === 'text') return first?.trim() ? { kind: 'text', text: first } : undefined;
  if (first === undefined) return undefined;
  return question.kind === 'choice'
    ? { kind: 'choice', option: first }
    : { kind: 'several', options: values };
}
