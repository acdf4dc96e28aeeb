import { describe, expect, test } from 'vitest';
import { readMarkdownFacts } from './facts.ts';

describe('readMarkdownFacts', () => {
  test('counts lines from the file’s first, through long paragraphs and Windows line ends', () => {
    for (const end of ['\n', '\r\n']) {
      const body = ['A', 'B [@x] C', 'D [@y][^1]', '', '## H', '', '[l](/a/)'].join(end);
      const facts = readMarkdownFacts(body, 'md', 10);
      expect(facts.citations).toEqual([{ id: 'x', line: 11 }, { id: 'y', line: 12 }]);
      expect(facts.missingFootnotes).toEqual([{ label: '1', line: 12 }]);
      expect(facts.headings).toEqual([{ text: 'H', anchor: 'h', depth: 2, line: 14 }]);
      expect(facts.links).toMatchObject([{ target: '/a/', line: 16 }]);
    }
  }); // prettier-ignore

  test('gives doubled headings anchors of their own', () => {
    const { headings } = readMarkdownFacts('# A b\n\n# A b', 'md');
    expect(headings.map(({ anchor }) => anchor)).toEqual(['a-b', 'a-b-1']);
  });

  test('finds links by name, and pictures by name, which are no links', () => {
    const facts = readMarkdownFacts('[a][n] ![p][m]\n\n[n]: /n/\n[m]: ./m.png', 'mdx');
    expect(facts.links).toMatchObject([{ target: '/n/', line: 3 }]);
    expect(facts.images).toEqual([{ address: './m.png', alt: 'p', line: 1 }]);
  });

  test('finds links by a name that nothing defines, not what is escaped or stands side by side', () => {
    const { missingDefinitions, missingFootnotes } = readMarkdownFacts(
      '[a][nope] [*b*][no way]\n\\[c\\]\\[d\\] \\[^e\\] [@x][@y] [f][n]\n\n[n]: /n/',
      'md',
    );
    expect(missingDefinitions).toEqual([{ label: 'nope', line: 1 }, { label: 'no way', line: 1 }]);
    expect(missingFootnotes).toEqual([]);
  }); // prettier-ignore

  test('leaves code in backticks alone', () => {
    const facts = readMarkdownFacts('`{a} <b> [@c] [^d]`', 'mdx');
    expect([facts.code, facts.citations, facts.missingFootnotes]).toEqual([[], [], []]);
  });

  test('still finds everything else in MDX that cannot be read', () => {
    const facts = readMarkdownFacts('a <!-- b -->\n\n## H\n\n[l](/a/) [@x]', 'mdx');
    expect(facts.code.map(({ line }) => line)).toEqual([1]);
    expect(facts.headings).toHaveLength(1);
    expect(facts.links).toMatchObject([{ target: '/a/', line: 5 }]);
    expect(facts.citations).toEqual([{ id: 'x', line: 5 }]);
  });
});
