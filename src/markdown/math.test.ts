import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { render } from '../../test/notes/render.ts';

const read = (name: string) =>
  readFileSync(new URL(`../../test/notes/render/${name}.md`, import.meta.url), 'utf8');

test('formulas are MathML, without a style, read from left to right and not translated', async () => {
  const html = await render(read('Math'));
  expect(html.match(/<math /g)).toHaveLength(5);
  expect(
    html.match(/<math (?:display="block" class="tml-display" )?dir="ltr" translate="no">/g),
  ).toHaveLength(5);
  expect(html).not.toMatch(/ style=|<h\d|<li|\$/);
  expect(html).toContain('<mo>&#x3C;</mo>');
});

test('a wide formula can be reached and scrolled by key', async () => {
  expect(await render('$$\nx\n$$')).toContain(
    '<div class="wide" tabindex="0" role="group" aria-label="A formula, which may be wider than the page"><math display="block"',
  );
});

test('prices stay text', async () => {
  expect(await render(read('Money'))).toBe(`<p>${read('Money').trim()}</p>`);
});

test('what cannot be read stays code, and is reported', async () => {
  const report = vi.fn();
  const html = await render('a\n\n$$\n\\frac{<b>\n$$\n\n$\\href{javascript:alert(1)}{x}$', {
    report,
  });
  expect(html).toContain('<code class="language-math math-display">\\frac{&#x3C;b></code>');
  expect(html).not.toContain('<math');
  expect(report.mock.calls).toEqual([
    ['formulas that cannot be read', 3],
    ['formulas that cannot be read', 7],
  ]);
});
