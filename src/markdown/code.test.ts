import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { render } from '../../test/notes/render.ts';
import { contrastRatio, mixEvenly } from '../content/contrast.ts';
import { coloursSchema } from '../content/theme.ts';

describe('code', () => {
  test('is coloured by classes, with a title and marked lines', async () => {
    const html = await render('```ts title="a<b.ts" {2}\nconst a = "x";\nlet b = 1;\n```');
    expect(html).toContain(
      '<figure class="code"><figcaption>a&#x3C;b.ts</figcaption><pre dir="ltr" translate="no"',
    );
    expect(html).toContain('<span class="code-keyword">const</span>');
    expect(html).toContain('<span class="code-string">"x"</span>');
    expect(html).toMatch(
      /\n<span class="code-marked"><span class="code-keyword">let<\/span> .*<\/span><\/code>/,
    );
    expect(html).not.toMatch(/style=|data-meta/);
  });

  test('of no known language stays as it is written', async () => {
    expect(await render('```dataview\nLIST "<b>"\n```')).toContain(
      '<code class="language-dataview">LIST "&#x3C;b>"</code>',
    );
    expect(await render('```\n<a>\n```')).toContain('<code>&#x3C;a>\n</code>');
  });

  test('in a line keeps its direction, and is not translated', async () => {
    expect(await render('`a`')).toBe('<p><code dir="ltr" translate="no">a</code></p>');
  });

  test('has colours that are readable on their ground in both themes', () => {
    const css = readFileSync(new URL('../page/styles/markdown/code.css', import.meta.url), 'utf8');
    const used = new Set([...css.matchAll(/(?<!-)color: var\(--(\w+)\)/g)].map(([, name]) => name));
    expect([...used].sort()).toEqual(['between', 'now', 'quiet', 'then']);
    const colours = coloursSchema.parse({});
    for (const time of ['light', 'dark'] as const) {
      const between = mixEvenly(colours.then[time], colours.now[time]);
      const tried = [
        between,
        ...Object.entries(colours).flatMap(([name, shades]) =>
          used.has(name) ? shades[time] : [],
        ),
      ];
      for (const colour of [...tried, colours.ink[time]])
        expect(contrastRatio(colour, colours.leaf[time])).toBeGreaterThanOrEqual(4.5);
    }
  });
});
