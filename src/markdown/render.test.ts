import { expect, test } from 'vitest';
import { render } from '../../test/notes/render.ts';

test('headings begin under the page’s own, and skip no level', async () => {
  const html = await render('# A\n\n### B\n\n# C\n\n###### D');
  expect(html).toBe('<h2 id="a">A</h2>\n<h3 id="b">B</h3>\n<h2 id="c">C</h2>\n<h3 id="d">D</h3>');
});

test('the given components become what they stand for', async () => {
  const text =
    'At <Pace miles="1000" days="365" />.\n\n<Aside>\n\nA *remark*.\n\n</Aside>\n\n<Practice id="why" />';
  expect(await render(text, { format: 'mdx' })).toBe(
    '<p>At 2.7 miles a day.</p>\n<aside><p>A <em>remark</em>.</p></aside>\n<garden-practice id="why"></garden-practice>',
  );
});

test('footnotes that are asked for twice lead back by two names', async () => {
  const html = await render('Once[^1], again[^1], and[^toString].\n\n[^1]: A.\n[^toString]: B.');
  const names = [...html.matchAll(/aria-label="([^"]+)"/g)].map(([, name]) => name);
  expect(names).toEqual([
    'Back to footnote 1 in the text',
    'Back to footnote 1 in the text, place 2',
    'Back to footnote 2 in the text',
  ]);
});

test('footnotes have ids without spaces, whatever the file is called', async () => {
  const html = await render('A[^1]\n\n[^1]: B', { path: 'notes/Bed of roses 100%.md' });
  expect(html).toContain('href="#bed-of-roses-100-fn-1"');
});
