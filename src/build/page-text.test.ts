import { expect, test } from 'vitest';
import { readPageText } from './page-text.ts';

const page = (main: string) => `<!doctype html><body><nav>Elsewhere</nav><main>${main}</main>`;
const stances = page(
  '<h1>Keep <em>go</em>ing</h1>' +
    '<section data-stance="10"><h2>Then</h2><div class="prose"><p>One<sup><a data-footnote-ref>1</a></sup> day.</p>' +
    '<p>An<em>other</em>.</p><section class="footnotes"><p class="footnotes-label">Footnotes</p>' +
    '<ol><li><p>As told. <a data-footnote-backref>↑</a></p></li></ol></section></div></section>' +
    '<section data-stance="20"><div class="prose a-b"><p>Two &amp; &lt;b&gt;</p></div></section>',
);

test('reads one stance of a page without the marks of its footnotes', () => {
  expect(readPageText(stances, { page: '/', stance: 10 })).toBe('One day. Another. As told.');
  expect(readPageText(stances, { page: '/', stance: 20 })).toBe('Two & <b>');
});

test('reads the prose of a whole page, or all of it where it has none', () => {
  const note = page('<h1>Rest</h1><div class="prose"><p>Stop.</p></div><p>Planted</p>');
  expect(readPageText(note, { page: '/' })).toBe('Stop.');
  const practice = page('<h1>A practice</h1><p>Ask.<br>And wait</p><script>x()</script>');
  expect(readPageText(practice, { page: '/' })).toBe('A practice Ask. And wait');
});

test('says where there is nothing to read', () => {
  expect(readPageText(stances, { page: '/', stance: 30 })).toBeUndefined();
});
