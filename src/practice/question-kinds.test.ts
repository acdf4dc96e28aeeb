import { describe, expect, test } from 'vitest';
import { samplePlan } from '../../test/practice/sample-plan.ts';
import { samplePractice } from '../../test/practice/sample.ts';
import * as v from 'valibot';
import { answerSchema, type Answer, type Question } from './practice.ts';
import { readAnswer, readFormAnswer } from './question-kinds.ts';

const questions = [...samplePractice().questions, ...samplePlan().questions];
const questionOf = (kind: Question['kind']): Question => {
  const question = questions.find((one) => one.kind === kind);
  if (!question) throw new Error(`No sample has a question of the kind ${kind}.`);
  return question;
};

const answers: { values: string[]; answer: Answer; empty?: string[] }[] = [
  { values: ['blue'], answer: { kind: 'choice', option: 'blue' } },
  { values: ['calm', 'wet'], answer: { kind: 'several', options: ['calm', 'wet'] }, empty: [] },
  { values: ['Along the sea'], answer: { kind: 'text', text: 'Along the sea' }, empty: [''] },
  { values: ['1,200'], answer: { kind: 'number', value: 1200 }, empty: [''] },
]; // prettier-ignore

describe.each(answers)('$answer.kind', ({ values, answer, empty }) => {
  const question = questionOf(answer.kind);

  test('is read from a form and from kept data alike, and fits its question', () => {
    expect(readFormAnswer(question, values)).toEqual(answer);
    expect(v.parse(answerSchema, JSON.parse(JSON.stringify(answer)))).toEqual(answer);
    expect(readAnswer(question, answer)).toBeDefined();
  });

  test('is no answer where there is nothing, or to a question of another kind', () => {
    expect(readFormAnswer(question, [])).toBeUndefined();
    expect(v.is(answerSchema, { kind: answer.kind })).toBe(false);
    if (empty) expect(readFormAnswer(question, empty)).toBeUndefined();
    for (const other of questions.filter(({ kind }) => kind !== answer.kind))
      expect(readAnswer(other, answer)).toBeUndefined();
  });
});

test('a kind that no question has is no answer', () => {
  expect(v.is(answerSchema, { kind: 'toString', text: 'a' })).toBe(false);
  expect(v.is(answerSchema, 'text')).toBe(false);
});
