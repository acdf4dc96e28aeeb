import { expect, test } from 'vitest';
import { titleLength } from './title-length.ts';

test.each([
  ['味見', 'short'],
  ['Show up every day', 'short'],
  ['味見は確認ではなく、相手にたずねる前のひと呼吸だと思うこと', 'long'],
  ['What a body knows, what it remembers, and what it means', 'long'],
  ['A title that goes on and on, as some titles do, until nobody knows any more how it began, or why, or where it will end', 'very-long'],
])('takes “%s” for %s', (title, length) => {
  expect(titleLength(title)).toBe(length);
}); // prettier-ignore
