import { describe, expect, test } from 'vitest';
import { render } from '../../test/notes/render.ts';
import { parseHtml } from './hast.ts';
import { walkElements } from './walk.ts';

describe('raw HTML', () => {
  test.each([
    '<script>alert(1)</script>',
    'a <script>alert(1)</script>',
    '<img src=x.png onerror=alert(1)>',
    '<svg onload=alert(1)><script>alert(1)</script></svg>',
    '<a href="javascript:alert(1)">x</a>',
    '<a href="java&#10;script:alert(1)">x</a>',
    '<a href=" &#1; JAVASCRIPT:alert(1)">x</a>',
    '<iframe src="https://example.org/"></iframe>',
    '<iframe src="javascript:alert(1)"></iframe>',
    '<form action="/x"><input name=a><button>b</button></form>',
    '<style>p { color: red }</style>',
    '<p style="color: red" onclick="alert(1)">x</p>',
    '<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
    '<object data="x"></object><embed src="x"><base href="/x/"><meta http-equiv=refresh>',
    '> [!note] <img src=x onerror=alert(1)>\n> a',
    '```ts title="<script>alert(1)</script>"\na\n```',
    '<details data-own="" data-target="x" onclick=a><summary>s</summary>',
  ])('neither runs nor loads: %s', async (text) => {
    const html = await render(text);
    walkElements(parseHtml(html), ({ tagName, properties }) => {
      expect(tagName).not.toMatch(
        /^(?:script|style|svg|math|iframe|form|input|button|object|embed|base|meta)$/,
      );
      for (const [name, value] of Object.entries(properties)) {
        expect(name).not.toMatch(/^(?:on.*|style|action|dataOwn|dataTarget)$/);
        if (name === 'href' || name === 'src') expect(value).not.toMatch(/script/i);
      }
    });
  });

  test('leaves a formula beside it what it is', async () => {
    expect(await render('<b>bold</b> and $x^2$')).toContain('<math');
  });

  test('is kept where it only marks words', async () => {
    expect(await render('Press <kbd>A</kbd>, H<sub>2</sub>O, <mark>so</mark>.')).toBe(
      '<p>Press <kbd>A</kbd>, H<sub>2</sub>O, <mark>so</mark>.</p>',
    );
    expect(await render('<details>\n<summary>More</summary>\n\n*Inside*\n\n</details>')).toContain(
      '<summary>More</summary>\n<p><em>Inside</em></p>\n</details>',
    );
  });

  test('leaves formulas and code beside it as they are', async () => {
    expect(await render('H<sub>2</sub>O weighs $x$.')).toContain('<mi>x</mi>');
  });

  test('takes no id, class or role of ours, and ours stay beside it', async () => {
    const html = await render(
      '# Rest\n\n<p id="rest" class="callout" data-kind="x">a</p>\n\n- [x] done\n\nA[^1]\n\n[^1]: B',
    );
    expect(html.match(/ id="rest"/g)).toHaveLength(1);
    expect(html).toContain('<p>a</p>');
    expect(html).toContain('<input type="checkbox" checked disabled aria-label="done">');
    expect(html).toContain('id="rest-fn-1"');
    expect(html).toContain('aria-describedby="rest-footnote-label"');
  });

  test('has its links and pictures resolved like any other', async () => {
    const html = await render('<a href="plan.pdf">a</a> <img src="bed.png" width="300" alt="Bed">');
    expect(html).toContain('href="attachment:notes/plan.pdf"');
    expect(html).toContain('<img src="picture:notes/bed.png" alt="Bed" width="300">');
  });

  test('that plays from elsewhere becomes a link', async () => {
    for (const player of ['<iframe src="https://e.org/a"></iframe>', '<video><source src="https://e.org/a"></video>'])
      expect(await render(player)).toContain('<a href="https://e.org/a">https://e.org/a</a>');
  }); // prettier-ignore
});

test.each([
  ['Use <placeholder> and Vec<T> words', 'Use &#x3C;placeholder> and Vec&#x3C;T> words'],
  ['The <template> tag.\n\nMore.', 'The &#x3C;template> tag.</p>\n<p>More.'],
  ['Never <script> here.', 'Never &#x3C;script> here.'],
])('a tag that nothing closes is words: %s', async (text, shown) => {
  expect(await render(text)).toBe(`<p>${shown}</p>`);
});
