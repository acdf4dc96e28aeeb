import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { plainHtml } from './plain-html.ts';

const place = {
  base: 'https://example.org/garden/',
  page: '/notes/صبر/',
  practices: new Map([['breathe', 'Room to breathe']]),
};
const plain = (html: string) =>
  unified()
    .use(rehypeStringify)
    .stringify({ type: 'root', children: plainHtml(html, place) });

test.each([
  ['<a href="/notes/a/#b">A</a>', '<a href="https://example.org/garden/notes/a/#b">A</a>'],
  ['<a href="#b">A</a>', '<a href="https://example.org/garden/notes/%D8%B5%D8%A8%D8%B1/#b">A</a>'],
  ['<a href="//other.example/">A</a>', '<a href="//other.example/">A</a>'],
  [
    '<img src="/_astro/a.webp" srcset="/_astro/b.webp 320w" sizes="9rem" alt="A" width="3" loading="lazy">',
    '<img src="https://example.org/garden/_astro/a.webp" alt="A" width="3">',
  ],
])('makes an address absolute: %s', (html, told) => {
  expect(plain(html)).toBe(told);
});

test.each([
  ['<p class="a" data-b="c" style="d" tabindex="0" onclick="e">A</p>', '<p>A</p>'],
  ['<p>A<script>b()</script><style>c{}</style><svg><path d="M0 0"></path></svg></p>', '<p>A</p>'],
  ['<pre class="shiki"><code><span class="l"><span style="x">a</span> b</span></code></pre>', '<pre><code>a b</code></pre>'],
  ['<p><span lang="de" class="a">A</span></p>', '<p><span lang="de">A</span></p>'],
  ['<math display="block" class="tml" style="a"><mi>x</mi></math>', '<math display="block"><mi>x</mi></math>'],
  ['<ul><li><input type="checkbox" checked disabled> A</li></ul>', '<ul><li>☑ A</li></ul>'],
])('keeps what says something, and nothing that runs or looks: %s', (html, told) => {
  expect(plain(html)).toBe(told);
}); // prettier-ignore

test('names a practice by a link to it', () => {
  expect(plain('<garden-practice id="breathe"></garden-practice>')).toBe(
    '<p><a href="https://example.org/garden/practices/breathe/">Room to breathe</a></p>',
  );
});

test('puts the footnotes of a stance at its end, in the order of their numbers, with ids that links find', () => {
  const mark = (n: number) => `<sup><a href="#a-fn-${n}" id="a-ref-${n}" data-footnote-ref>${n}</a></sup>`; // prettier-ignore
  const note = (n: number, words: string) => `<details class="side-note"><summary id="a-fn-${n}-label">Note</summary><div id="a-fn-${n}">${words} <a href="#a-ref-${n}" data-footnote-backref>↑</a></div></details>`; // prettier-ignore
  const html = `<p>A${mark(1)}</p>${note(1, `One${mark(3)}`)}${note(3, 'Three')}<p id="x">B${mark(2)}</p>${note(2, 'Two')}`;
  const told = plain(html);
  const page = 'https://example.org/garden/notes/%D8%B5%D8%A8%D8%B1/';
  expect(told).toMatch(/^<p>A.*<p>B.*<hr><ol>.*One.*Two.*Three.*<\/ol>$/s);
  expect(told).toContain(`<sup><a href="${page}#a-fn-2" id="a-ref-2">2</a></sup>`);
  expect(told).toContain(`<li id="a-fn-2">Two <a href="${page}#a-ref-2">↑</a></li>`);
  const ids = [...told.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(ids.toSorted()).toEqual(['a-fn-1', 'a-fn-2', 'a-fn-3', 'a-ref-1', 'a-ref-2', 'a-ref-3']);
});
