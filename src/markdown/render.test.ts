import { expect, test } from 'vitest';
import { render } from '../../test/notes/render.ts';

test('headings begin under the page’s own, and skip no level', async () => {
  const html = await render('# A\n\n### B\n\n# C\n\n###### D');
  expect(html).toBe('<h2 id="a">A</h2>\n<h3 id="b">B</h3>\n<h2 id="c">C</h2>\n<h3 id="d">D</h3>');
});
