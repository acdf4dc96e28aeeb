import { expect, test } from 'vitest';
import { writeOutcome } from './write-outcome.ts';

const outcome = {
  id: 'a', title: 'A title', says: ['One.', 'Two.'], try: 'A thing.', read: ['b'], carry: 'Why?',
}; // prettier-ignore

test('an outcome as text has all that the page says, and no head without something under it', () => {
  const because = [{ question: 'q', ask: 'How?', answer: 'Well' }];
  const read = [{ title: 'B', address: 'https://example.org/lessons/b/' }];
  const made = [{ title: 'A text', says: ['Dear you,', 'Come along.'] }];
  const told = { practice: 'P', goal: 'G', outcome, made, because, read, care: 'Care.' };
  const words = {
    goal: (name: string) => `For ${name}`,

    because: 'Because',
    try: 'Try',
    read: 'Read',
    carry: 'Carry',
  };
  const text = writeOutcome(told, words);
  expect(text).toBe(
    `P\n\n${words.goal('G')}\n\nA title\n\nOne.\n\nTwo.\n\nA text\n\nDear you,\n\nCome along.\n\n` +
      `${words.try}\n- A thing.\n\n${words.read}\n- B\n  https://example.org/lessons/b/\n\n` +
      `${words.carry}\n- Why?\n\n${words.because}\n- How?\n  Well\n\nCare.`,
  );
  const bare = writeOutcome({ ...told, goal: '', because: [], read: [], care: undefined }, words);
  expect(bare).not.toContain(words.because);
  expect(bare).not.toContain(words.read);
});
