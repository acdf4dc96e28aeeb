import { expect, test } from 'vitest';
import { parseMarkdown } from './parse.ts';
import { plainText } from './plain-text.ts';
import { renderMarkdown } from './render.ts';
import { testContext } from '../../test/notes/render.ts';

const read = async (text: string) =>
  plainText((await renderMarkdown(parseMarkdown(text).tree, testContext())).tree);

test('reads the words of a text without the marks of its footnotes', async () => {
  const text = 'One[^1] day.\n\nAn*other*, <b>&</b> `<b>`.\n\n[^1]: As told.';
  expect(await read(text)).toBe('One day. Another, & <b>. As told.');
});

test('parts the words of two lines', async () => {
  expect(await read('- Stop.\n- Wait  \nand see.')).toBe('Stop. Wait and see.');
});
