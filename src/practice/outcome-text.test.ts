import { t } from '../words/garden-words.ts';
import { expect, test } from 'vitest';
import { writeLetter, writeOutcome } from './outcome-text.ts';
import { answersOf, samplePractice } from '../../test/practice/sample.ts';
import { samplePlan } from '../../test/practice/sample-plan.ts';

const practice = samplePlan();
const letter = (short: Parameters<typeof answersOf>[1]) =>
  writeLetter(practice, answersOf(practice, short));

test('a line of a letter is left out unless all that it quotes is answered', () => {
  expect(letter({ amount: 9, why: ' the sea. ' })).toBe('Dear you,\n\nI do 9 miles.\n\nYours');
  expect(letter({ why: 'the sea', sky: 'grey' })).toBe(
    'Dear you,\n\nIt is Grey, because of the sea!\n\nYours',
  );
});

test('an option has the words that it has for a letter', () => {
  expect(letter({ why: 'the sea', sky: 'blue' })).toContain('It is a blue sky, because');
});

test('in a letter, an answer to a hidden question, or one out of bounds, counts as none', () => {
  expect(letter({ sky: 'blue' })).toBeUndefined();
  expect(letter({ amount: 0 })).toBeUndefined();
});

test('no letter is written where nothing that is quoted is answered, or where the practice has none', () => {
  expect(letter({ days: 3 })).toBeUndefined();
  expect(writeLetter(samplePractice(), {})).toBeUndefined();
});

const outcome = {
  id: 'a', title: 'A title', says: ['One.', 'Two.'], try: 'A thing.', carry: 'Why?',
}; // prettier-ignore

test('an outcome as text has all that the page says, and no head without something under it', () => {
  const because = [{ ask: 'How?', answer: 'Well' }];
  const read = [{ slug: 'b', title: 'B', address: 'https://example.org/lessons/b/' }];
  const made = [{ title: 'A text', says: ['Dear you,', 'Come along.'] }];
  const whole = { ...outcome, made, because, read };
  const practice = { title: 'P', care: 'Care.' };
  const text = writeOutcome({ practice, goal: 'G', outcome: whole }, t);
  expect(text).toBe(
    `P\n\n${t('practice.goal', { name: 'G' })}\n\nA title\n\nOne.\n\nTwo.\n\nA text\n\nDear you,\n\nCome along.\n\n` +
      `${t('practice.try')}\n- A thing.\n\n${t('practice.read')}\n- B\n  https://example.org/lessons/b/\n\n` +
      `${t('practice.carry')}\n- Why?\n\n${t('practice.because')}\n- How?\n  Well\n\nCare.`,
  );
  const bare = writeOutcome(
    { practice: { title: 'P' }, goal: '', outcome: { ...whole, because: [], read: [] } },
    t,
  );
  expect(bare).not.toContain(t('practice.because'));
  expect(bare).not.toContain(t('practice.read'));
});
