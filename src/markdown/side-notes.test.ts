import { expect, test } from 'vitest';
import { render } from '../../test/notes/render.ts';

const asStance = { path: 'lessons/keep-going/10-2019.md' };
const text = `One.[^a] Two.[^b]

- Again.[^a]

[^a]: First, but see below.[^c]
[^b]: Second.
[^c]: Third.
[^d]: Nobody asks for it.`;

test('a footnote of a stance stands behind the block that first refers to it', async () => {
  const html = await render(text, asStance);
  const inOrder = html.match(/<(?:p|ul|details|section)\b|Note \d|One|First|Second|Third/g);
  expect(inOrder?.join(' ')).toBe(
    '<p One <details Note 1 <p First <details Note 3 <p Third <details Note 2 <p Second <ul',
  );
  expect(html).not.toContain('Nobody');
});

test('elsewhere footnotes stand at the end, under their head', async () => {
  const html = await render(text);
  expect(html).not.toContain('<details');
  expect(html).toContain('<section data-footnotes');
});
