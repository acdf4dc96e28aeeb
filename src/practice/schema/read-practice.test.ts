import { expect, test } from 'vitest';
import { digestPractice } from './read-practice.ts';
import { samplePractice } from '../../../test/practice/sample.ts';
import { samplePlan } from '../../../test/practice/sample-plan.ts';

const practice = samplePractice();

test('is the same whatever the order of fields, and without those that say nothing', () => {
  const { revision, outcomes, ...rest } = practice;
  const turned = { outcomes, ...rest, goal: practice.goal, care: undefined };
  expect(revision).toMatch(/^[0-9a-f]{16}$/);
  expect(digestPractice(turned)).toBe(revision);
});

test('differs where a word, a rule or the order of questions does', () => {
  const [first, ...others] = practice.questions;
  if (!first) throw new Error('There is no question.');
  const changed = [
    { ...practice, questions: [{ ...first, ask: 'Which walk, then?' }, ...others] },
    { ...practice, questions: [...others, first] },
    { ...practice, outcomes: practice.outcomes.slice(1) },
    { ...practice, goal: undefined },
  ];
  const revisions = changed.map(digestPractice);
  expect(new Set([practice.revision, ...revisions]).size).toBe(5);
});

test('differs where a draft, a plan or a number’s bound does', () => {
  const plan = samplePlan();
  const changed = [
    { ...plan, draft: undefined },
    { ...plan, plan: undefined },
    {
      ...plan,
      questions: plan.questions.map((one) => ({ ...one, ...('to' in one && { to: 9 }) })),
    },
  ];
  expect(new Set([plan.revision, ...changed.map(digestPractice)]).size).toBe(4);
});

test('stays where only what lists say of the practice does', () => {
  expect(samplePractice({ summary: 'Another one.' }).revision).toBe(practice.revision);
});
