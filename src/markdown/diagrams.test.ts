import { expect, test, vi } from 'vitest';
import { render } from '../../test/notes/render.ts';

const diagram = (source: string) => `\`\`\`mermaid\n${source}\n\`\`\`\n`;

test('a diagram is drawn in the page’s colours, with its source as text', async () => {
  const html = await render(
    diagram('graph TD\n  A["<script>x</script>"] -->|yes| B\n  style A fill:#f00,stroke:#0f0'),
  );
  expect(html).toContain('role="img" aria-label="A diagram, which follows as text"');
  expect(html).toContain('<details><summary>The diagram as text</summary><pre');
  expect(html).toContain('&#x3C;script>x&#x3C;/script>');
  expect(html).not.toMatch(/style=|<style|<script|foreignObject|@import|#f00"|#0f0"|data-label/);
});

test('two diagrams share no id, and their arrows are found', async () => {
  const html = await render(diagram('graph LR\n  A --> B') + '\n' + diagram('graph LR\n  C --> D'));
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids).toHaveLength(4);
  expect(new Set(ids).size).toBe(4);
  const used = [...html.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
  expect(used).toHaveLength(2);
  expect(ids).toEqual(expect.arrayContaining(used));
});

test('what cannot be drawn stays code, and is reported', async () => {
  const report = vi.fn();
  const html = await render(`a\n\n${diagram('gantt\n  title <b>')}`, { report });
  expect(html).toContain('<code class="language-mermaid">');
  expect(html).not.toMatch(/<svg|<b>/);
  expect(report.mock.calls).toEqual([['diagrams that cannot be drawn', 3]]);
});
