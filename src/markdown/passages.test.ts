import { expect, test } from 'vitest';
import type { Passage } from '../garden/pairs.ts';
import { render } from '../../test/notes/render.ts';
import { findQuote } from './passages.ts';

const passage = (quote: string): Passage => ({ id: 'keep-10-turn-20-1', quote, turn: 'turn-20-1' });
const mark = (text: string, quote: string) => render(text, { passages: [passage(quote)] });

test('the words that a turn quotes are marked, however their quotation marks are typed', async () => {
  expect(await mark('I would. It’s\nso, still.', "It's so")).toBe(
    '<p>I would. <span id="keep-10-turn-20-1" class="passage" data-turn="turn-20-1">It’s\nso</span>, still.</p>',
  );
});

test('a passage that reaches into a link or an emphasis is marked in pieces, of which one has its id', async () => {
  const html = await mark(
    'So is *rest, [and](https://a.example/) I* had left room.',
    'is rest, and I had',
  );
  expect(html.replaceAll(/<[^>]*>/g, '')).toBe('So is rest, and I had left room.');
  expect(html.match(/class="passage"/g)).toHaveLength(5);
  expect(html.match(/id="keep-10-turn-20-1"/g)).toHaveLength(1);
});

test('words that stand in no single paragraph are marked nowhere', async () => {
  expect(await mark('One\n\ntwo.', 'One two')).not.toContain('passage');
});

test('a quote is found from a place on', () => {
  expect(findQuote('so, and so', 'so')).toBe(0);
  expect(findQuote('so, and so', ' so ', 1)).toBe(8);
  expect(findQuote('so', 'no')).toBe(-1);
});
