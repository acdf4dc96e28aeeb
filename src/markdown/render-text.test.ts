import { t } from '../words/garden-words.ts';
import { describe, expect, test } from 'vitest';
import { render as renderText } from '../../test/notes/render.ts';
import { filePrefix } from './usable-parts.ts';

const links = new Map([['neff-2003', { label: 'Neff, 2003', address: '/references/#neff-2003' }]]);

const render = (text: string, path = 'notes/rest.mdx') =>
  renderText(text, { path, citations: links });

const idsOf = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);

describe('citations', () => {
  test('become links to their reference', async () => {
    const html = await render('Kind [@neff-2003], and again [@neff-2003].');
    const link = '<a href="/references/#neff-2003">Neff, 2003</a>';
    expect(html).toContain(`Kind ${link}, and again ${link}.`);
  });

  test('are found after one that nobody knows', async () => {
    expect(await render('[@who-1999] [@neff-2003]')).toContain('>Neff, 2003</a>');
  });

  test('stay as they are written where nobody knows them, or in code', async () => {
    expect(await render('[@who-1999] `[@neff-2003]`')).toBe(
      '<p>[@who-1999] <code dir="ltr" translate="no">[@neff-2003]</code></p>',
    );
  });
});

describe('pictures', () => {
  test('that stand alone with a title become figures with a caption', async () => {
    expect(await render('![A hill](a.png "Where I *ran*")')).toBe(
      '<figure><img src="picture:notes/a.png" alt="A hill"><figcaption>Where I *ran*</figcaption></figure>',
    );
  });

  test('stay in their line beside words, or without a title', async () => {
    const beside = await render('A ![hill](a.png "Title") here.');
    expect(beside).toContain('<p>A <img src="picture:notes/a.png" alt="hill" title="Title">');
    const untitled = await render('![hill](a.png)');
    expect(untitled).toBe('<p><img src="picture:notes/a.png" alt="hill"></p>');
  });

  test('are found by a name that stands elsewhere, and links by name stay', async () => {
    const html = await render('![a][hill] [b][page]\n\n[hill]: hill.png\n[page]: /page/');
    expect(html).toContain('picture:notes/hill.png');
    expect(html).toContain('<a href="/page/">b</a>');
  });
});

test('a line ends without a space where characters go on without one', async () => {
  expect(await render('味見は、\n  火を\n止める。\nEnd of\nit.')).toBe(
    '<p>味見は、火を止める。\nEnd of\nit.</p>',
  );
});

describe('entry ids', () => {
  const text = 'A.[^1] B.[^1]\n\n[^1]: C.';

  test('differ for the footnotes of two stances of one lesson', async () => {
    const [then, now] = await Promise.all([
      render(text, 'lessons/keep-going/10-2019.mdx'),
      render(text, 'lessons/keep-going/20-later.mdx'),
    ]);
    const ids = [...idsOf(then), ...idsOf(now)];
    expect(ids.length).toBeGreaterThan(6);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('are what every fragment and every description points to', async () => {
    const html = await render(text, 'lessons/keep-going/10-2019.mdx');
    const pointers = [...html.matchAll(/(?:href="#|aria-describedby=")([^"]+)"/g)].map(
      ([, id]) => id,
    );
    expect(pointers.length).toBeGreaterThan(3);
    expect(idsOf(html)).toEqual(expect.arrayContaining(pointers));
    expect(html).toContain('aria-describedby="keep-going-10-fn-1-label"');
  });

  test('leave headings as they are', async () => {
    expect(idsOf(await render('## What it is'))).toEqual(['what-it-is']);
  });

  test('leave headings and links alone that only look like footnotes', async () => {
    const html = await render(
      '## Fn 1\n\n## Footnote label\n\nA,[^a] [b](#fn-1).\n\n[^a]: [C](#fn-1).',
    );
    expect(idsOf(html).slice(0, 2)).toEqual(['fn-1', 'footnote-label']);
    expect(html.match(/href="#fn-1"/g)).toHaveLength(2);
    expect(idsOf(html)).toContain('rest-fn-a');
  });

  test.each([
    ['lessons/ask-for-help/20-later.mdx', 'ask-for-help-20'],
    ['C:\\garden\\lessons\\ask-for-help\\20.md', 'ask-for-help-20'],
    ['notes/rest.mdx', 'rest'],
  ])('begin for %s with %s', (path, prefix) => {
    expect(filePrefix(path)).toBe(prefix);
  });
});

describe('labelled parts', () => {
  test('a task’s box is called what the task says', async () => {
    expect(await render('- [x] Rest a day')).toContain('aria-label="Rest a day"');
  });

  test('wide code can be reached and scrolled by key', async () => {
    expect(await render('```\na\n```')).toContain(
      `<pre dir="ltr" translate="no" tabindex="0" role="group" aria-label="${t('markdown.code')}"><code>`,
    );
  });

  test('a wide table can be reached and scrolled by key', async () => {
    const html = await render('| a |\n| - |\n| b |');
    expect(html).toContain(
      `<div class="wide" tabindex="0" role="group" aria-label="${t('markdown.table')}"><table>`,
    );
  });

  test('a column is aligned by a class, as the policy of the pages blocks a style', async () => {
    const html = await render('| a | b | c | d |\n| - | :- | :-: | -: |\n| 1 | 2 | 3 | 4 |');
    for (const name of ['align-start', 'align-center', 'align-end'])
      expect(html.split(`class="${name}"`)).toHaveLength(3);
    expect(html).toContain('<td>1</td>');
    expect(html).not.toMatch(/ (align|style)=/);
  });
});
