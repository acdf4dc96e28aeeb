import { expect, test } from 'vitest';
import { samplePlan } from '../../test/practice/sample-plan.ts';
import { practiceText } from './practice-text.ts';

test('a practice can be found by its draft and by its repetitions, each said once, with no braces', () => {
  const text = practiceText(samplePlan());
  for (const part of ['A letter. ', 'Dear you, ', 'I do … ', 'a blue sky. ', 'Why …? '])
    expect(text).toContain(part);
  expect(text.split('Why …?')).toHaveLength(2);
  expect(text).not.toMatch(/[{}]/);
});
