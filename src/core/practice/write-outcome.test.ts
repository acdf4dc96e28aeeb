import { expect, test } from 'vitest';
import { findOutcome } from './engine.ts';
import { answersOf, samplePractice } from './sample.ts';
import { writeOutcome } from './write-outcome.ts';

const practice = samplePractice();
const texts = { because: 'Because', try: 'To try', read: 'To read', carry: 'To carry' };

test('writes all that was said, and because of what', () => {
  const told = findOutcome(practice, answersOf(practice, { sky: 'blue' }));
  const reading = [
    { title: 'Break it down', address: 'https://example.org/lessons/break-it-down/' },
  ];
  expect(writeOutcome({ practice, ...told, reading, texts })).toBe(`Warm or cold
warm

This is warm.

Because
And the sky?
– It is blue

To try
Try warm.

To read
Break it down: https://example.org/lessons/break-it-down/

To carry
What of warm?
`);
});
