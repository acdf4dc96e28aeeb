import type { Practice } from '../../src/practice/practice.ts';
import { samplePractice, samplePracticeFields } from './sample.ts';

/** A small practice for tests, with numbers, quotes, a question asked again, a draft and a plan. */
export function samplePlan(changed: object = {}): Practice {
  return samplePractice(samplePlanFields(changed));
}

/** The same as its file has it. */
export function samplePlanFields(changed: object = {}): object {
  const number = (id: string, unit: string, from: number, to: number, example: number) => ({
    kind: 'number', id, ask: `How many ${id}?`, unit, from, to, example,
  }); // prettier-ignore
  return samplePracticeFields({
    goal: undefined,
    questions: [
      { kind: 'text', id: 'counted', ask: 'What is counted?' },
      { ...number('amount', 'miles', 1, 5000, 1000), one: 'mile', unitFrom: 'counted' },
      number('weeks', 'weeks', 1, 104, 52),
      number('days', 'days a week', 1, 7, 6),
      number('rest', 'weeks of rest', 0, 52, 4),
      number('slack', 'weeks left free', 0, 52, 2),
      { kind: 'text', id: 'why', ask: 'Why?', again: { upTo: 3, ask: 'Why {{last}}?', hint: 'Once {{last}}.' } },
      { kind: 'choice', id: 'sky', ask: 'And {{why}} under which sky?', when: { question: 'why', answered: true }, options: [
        { id: 'blue', text: 'Blue', tags: ['warm'], drafted: 'a blue sky' },
        { id: 'grey', text: 'Grey', tags: ['warm'] },
      ] },
    ],
    outcomes: [
      { id: 'silent', title: 'S', when: { answered: 'nothing' }, says: ['S.'], try: 'S.', carry: 'S?' },
      { id: 'all-days', title: 'A', when: { all: [{ question: 'days', atLeast: 7 }, { question: 'rest', atMost: 0 }] }, says: ['A.'], try: 'A.', carry: 'A?' },
      { id: 'warm', title: 'W', when: { tag: 'warm', atLeast: 1 }, says: ['W.'], try: 'W.', carry: 'W?' },
      { id: 'open', title: 'O', says: ['O.'], try: 'O.', carry: 'O?' },
    ],
    draft: { title: 'A letter', lines: ['Dear you,', 'I do {{amount}}.', 'It is {{sky}}, because of {{why}}!', 'Yours'] },
    plan: { amount: 'amount', weeks: 'weeks', days: 'days', rest: 'rest', slack: 'slack' },
    ...changed,
  }); // prettier-ignore
}
