import { expect, test } from 'vitest';
import { render } from '../../../test/notes/render.ts';
import { componentNames } from './components.ts';

test.each(componentNames)('a text can show <%s>, which content may use', async (name) => {
  const html = await render(`<${name} id="x" miles="10" days="2">words</${name}>`, {
    format: 'mdx',
  });
  expect(html).not.toBe('words');
});
