import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { render } from '../../test/notes/render.ts';

describe('callouts', () => {
  test('hold the lazy lines after them', async () => {
    const text = readFileSync(new URL('../../test/notes/render/Lazy.md', import.meta.url), 'utf8');
    expect(await render(text))
      .toBe(`<aside class="callout" data-kind="note"><p class="callout-title">Note</p>
<p>First line of the remark
second line of it</p>
</aside>
<aside class="callout" data-kind="tip"><p class="callout-title">Named</p>
<p>A lazy line</p>
</aside>
<aside class="callout" data-kind="warning"><p class="callout-title">Proper</p>
<p>inside</p>
</aside>`);
  });

  test('fold, closed or open, and nest', async () => {
    const html = await render('> [!FAQ]- A *title*\n> - one\n>\n> > [!tip]+ Inner\n> > two');
    expect(html).toContain(
      '<details class="callout" data-kind="question"><summary>A <em>title</em></summary>',
    );
    expect(html).toContain(
      '<details class="callout" data-kind="tip" open><summary>Inner</summary>\n<p>two</p>',
    );
    expect(html).toContain('<p>one</p>\n</li>');
  });

  test('keep their line breaks', async () => {
    const html = await render('> [!note] T\n> one\\\n> two', {});
    expect(html).toContain('<p>one<br>\ntwo</p>');
  });

  test('may be of any kind, and begin only where a quote does', async () => {
    expect(await render('> [!my kind|more]\n> a')).toContain(
      'data-kind="my kind"><p class="callout-title">My kind</p>',
    );
    expect(await render('> See [!note] here')).toBe(
      '<blockquote>\n<p>See [!note] here</p>\n</blockquote>',
    );
    expect(await render('> [!"\\><b]\n> a')).toContain('data-kind="&#x22;><b"');
  });
});
