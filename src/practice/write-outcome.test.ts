import { expect, test } from 'vitest';
import { t } from '../words/garden-words.ts';
import { writeOutcome } from './write-outcome.ts';

const outcome = {
  id: 'a', title: 'A title', says: ['One.', 'Two.'], try: 'A thing.', read: ['b'], carry: 'Why?',
}; // prettier-ignore

test('an outcome as text has all that the page says, and no head without something under it', () => {
  const because = [{ question: 'q', ask: 'How?', answer: 'Well' }];
  const read = [{ title: 'B', address: 'https://example.org/lessons/b/' }];
  const made = [{ title: 'A text', says: ['Dear you,', 'Come along.'] }];
  const told = { practice: 'P', goal: 'G', outcome, made, because, read, care: 'Care.' };
  const text = writeOutcome(told, t);
  expect(text).toBe(
    `P\n\n${t('practice.goal', { name: 'G' })}\n\nA title\n\nOne.\n\nTwo.\n\nA text\n\nDear you,\n\nCome along.\n\n` +
      `${t('practice.try')}\n- A thing.\n\n${t('practice.read')}\n- B\n  https://example.org/lessons/b/\n\n` +
      `${t('practice.carry')}\n- Why?\n\n${t('practice.because')}\n- How?\n  Well\n\nCare.`,
  );
  const bare = writeOutcome({ ...told, goal: '', because: [], read: [], care: undefined }, t);
  expect(bare).not.toContain(t('practice.because'));
  expect(bare).not.toContain(t('practice.read'));
});
