import { expect, test } from 'vitest';
import { writeDraft } from './draft.ts';
import { answersOf, samplePractice } from '../../test/practice/sample.ts';
import { samplePlan } from '../../test/practice/sample-plan.ts';

const practice = samplePlan();
const draft = (short: Parameters<typeof answersOf>[1]) =>
  writeDraft(practice, answersOf(practice, short));

test('a line stands only if all that it quotes is answered', () => {
  expect(draft({ amount: 9, why: ' the sea. ' })).toBe('Dear you,\n\nI do 9 miles.\n\nYours');
  expect(draft({ why: 'the sea', sky: 'grey' })).toBe(
    'Dear you,\n\nIt is Grey, because of the sea!\n\nYours',
  );
});

test('an option stands in the words that it has for a draft', () => {
  expect(draft({ why: 'the sea', sky: 'blue' })).toContain('It is a blue sky, because');
});

test('an answer to a hidden question, or one out of bounds, counts as none', () => {
  expect(draft({ sky: 'blue' })).toBeUndefined();
  expect(draft({ amount: 0 })).toBeUndefined();
});

test('nothing is drafted where nothing that is quoted is answered, or where there is no draft', () => {
  expect(draft({ days: 3 })).toBeUndefined();
  expect(writeDraft(samplePractice(), {})).toBeUndefined();
});
