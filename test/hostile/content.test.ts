import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { walkElements } from '../../e2e/html-elements.ts';
import { readText } from '../../src/content/read/read-content.ts';
import { describeArticle } from '../../src/page/article-data.ts';
import { escapeXml } from '../../src/text/escape-xml.ts';
import { examineContent } from '../../src/content/check/examine.ts';
import { sampleGarden } from '../content/sample-garden.ts';
import { render } from '../notes/render.ts';
import { site } from '../small-gardens.ts';
import { hostileText } from './hostile-text.ts';

const some = { numRuns: 75 };

describe('a file of the content', () => {
  const paths = Object.keys(sampleGarden()).filter((path) => /\.(mdx?|ya?ml)$/.test(path));
  const begun = fc.oneof(
    hostileText,
    hostileText.map((text) => `---\ntitle: ${text}\n---\n${text}`),
    hostileText.map((text) => `+++\ntitle = "${text}"\n+++\n${text}`),
    hostileText.map((text) => `- id: a\n  title: ${text}\n`),
  );

  test('is read or is a mistake, whatever is in it', () => {
    const garden = Object.entries(sampleGarden());
    const sound = garden.map(([path, text]) => readText(path, text));
    fc.assert(
      fc.property(fc.constantFrom(...paths), begun, (path, text) => {
        const files = sound.map((file) => (file.path === path ? readText(path, text) : file));
        for (const { expected, found, mend } of examineContent(files).mistakes)
          for (const told of [expected, found, mend]) expect(told).not.toBe('');
      }),
      some,
    );
  });

  test.each([
    ['quotes', '> '],
    ['lists', '- '],
    ['numbers', '1. '],
  ])('that nests %s without end is a mistake', (_, sign) => {
    for (const depth of [300, 10_000]) {
      const { unreadable } = readText('notes/a.md', `---\ntitle: A\n---\n${sign.repeat(depth)}a`);
      expect(unreadable?.expected).toMatch(/nest/);
    }
    expect(readText('notes/a.md', `---\ntitle: A\n---\n${'> '.repeat(50)}a`).unreadable).toBe(
      undefined,
    );
  });

  test('whose fields nest without end is a mistake', () => {
    for (const text of ['['.repeat(10_000), `a: ${'{b: '.repeat(10_000)}`, '- '.repeat(10_000)])
      expect(readText('topics.yaml', text).unreadable?.found).toBeTruthy();
    const toml = `+++\na = ${'['.repeat(10_000)}\n+++\na`;
    expect(readText('notes/a.md', toml).unreadable?.found).toBeTruthy();
  });
});

test('a text becomes a page in which nothing runs', async () => {
  await fc.assert(
    fc.asyncProperty(hostileText, async (text) => {
      walkElements(await render(text), ({ tagName, attrs, namespaceURI }) => {
        expect(tagName).not.toMatch(
          /^(?:script|style|iframe|object|embed|base|meta|form|template)$/,
        );
        expect(namespaceURI).not.toMatch(/svg/);
        for (const { name, value } of attrs) {
          expect(name).not.toMatch(/^on|^(?:style|srcdoc|action|formaction)$/);
          if (/^(?:href|src)$/.test(name))
            expect(value).not.toMatch(/^\s*(?:javascript|data|vbscript):/i);
        }
      });
    }),
    some,
  );
});

test('a text in data or in a feed ends neither', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const data = describeArticle(text, {}, site);
      expect(data).not.toContain('<');
      expect(JSON.parse(data)).toMatchObject({ headline: text });
      const xml = escapeXml(text);
      expect(xml).not.toMatch(/[<>"\0\ud800-\udfff]|&(?!(?:amp|lt|gt|quot);)/u);
    }),
    { numRuns: 500 },
  );
});
