import { parseAtomFeed } from 'feedsmith';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { walkElements } from '../../e2e/html-elements.ts';
import { writeAtom } from '../../src/feed/atom.ts';
import { listEntries } from '../../src/feed/entries.ts';
import { entryHtml, textsOf } from '../../src/feed/entry-html.ts';
import type { Feed } from '../../src/feed/feed.ts';
import { writeJsonFeed } from '../../src/feed/json-feed.ts';
import { t } from '../../src/words/garden-words.ts';
import { render } from '../notes/render.ts';
import { arrange, lesson, note, site, stance } from '../small-gardens.ts';
import { hostileText } from './hostile-text.ts';

const some = { numRuns: 25 };
const base = 'https://example.org/garden/';

/** Fields are read without the space around them, and never empty. */
const words = hostileText.map((text) => `${text}.`.trim());

/** Whatever the garden's own styles and scripts have a use for. */
const rich = `
# A ==b== #tag ^[A note.] [[missing]] $x^2$ 本

- [ ] A task <span style="color: red" class="a" onclick="alert(1)">b</span>

> [!warning]- Folded
> ![words](hill.png)
`;

/** Such as a build puts into a text by itself. */
const own = '<p><svg><path d="M0 0"></path></svg><button>A</button><script>alert(1)</script></p>';

/** A feed of two stances and a note, every word of which is hostile. */
async function makeFeed(title: string, summary: string, text: string): Promise<Feed> {
  const garden = arrange({
    lessons: [lesson('a', 1, { title, topics: ['rest'], care: summary })],
    stances: [
      stance('a', 10, { line: summary }),
      stance('a', 20, { line: title, changed: summary, errata: [{ on: '2020', what: text, why: title }] }),
    ],
    notes: [note('n', { title, summary, topics: ['rest'] })],
    topics: [{ id: 'rest', title }],
  }); // prettier-ignore
  const html = (await render(`${rich}\n\n${text}`)) + own;
  const entries = listEntries(garden, t).map((entry) => {
    const texts = new Map(textsOf(entry).map((path) => [path, html]));
    return { ...entry, html: entryHtml(entry, { garden, t, texts, base }) };
  });
  const author = { name: title };
  const topics = new Map([['rest', title]]);
  return { id: site.id, title, summary, language: 'en', author, base, page: '/', address: '/feed.xml', topics, entries }; // prettier-ignore
}

/** A text as XML gives it back: whole characters that XML may hold, and one kind of line end. */
const inXml = (text: string) =>
  text
    .toWellFormed()
    .replaceAll(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g, '')
    .replaceAll(/\r\n?/g, '\n')
    .trim();

test('a feed says every word of a garden, in both formats, whatever the words are', async () => {
  await fc.assert(
    fc.asyncProperty(words, words, words, async (title, summary, text) => {
      const feed = await makeFeed(title, summary, text);
      const xml = writeAtom(feed);
      expect(xml).not.toMatch(/[\0-\x08\x0B\x0C\x0E-\x1F\ud800-\udfff\uFFFE\uFFFF]/u);
      expect(parseAtomFeed(xml)).toMatchObject({
        title: inXml(title),
        subtitle: inXml(summary),
        authors: [{ name: inXml(title) }],
        entries: feed.entries.map((entry) => ({
          id: entry.id,
          title: inXml(entry.title),
          summary: inXml(entry.summary),
          content: inXml(entry.html),
          categories: [{ term: 'rest', label: inXml(title) }],
        })),
      });
      expect(JSON.parse(writeJsonFeed(feed))).toMatchObject({
        title,
        description: summary,
        authors: [{ name: title }],
        items: feed.entries.map((entry) => ({
          id: entry.id,
          title: entry.title,
          summary: entry.summary,
          content_html: entry.html,
          tags: [title],
        })),
      });
    }),
    some,
  );
});

test('nothing in a feed runs, and it has no look of its own', async () => {
  await fc.assert(
    fc.asyncProperty(words, words, async (title, text) => {
      for (const { html } of (await makeFeed(title, text, text)).entries)
        walkElements(html, ({ tagName, attrs }) => {
          expect(tagName).not.toMatch(
            /^(?:script|style|iframe|object|embed|base|meta|form|input|button|svg|template)$/,
          );
          for (const { name, value } of attrs) {
            expect(name).not.toMatch(/^on|^(?:style|class|srcdoc|action|formaction)$|^data-/);
            if (/^(?:href|src|poster)$/.test(name))
              expect(value).not.toMatch(/^\s*(?:javascript|data|vbscript):/i);
          }
        });
    }),
    some,
  );
});
