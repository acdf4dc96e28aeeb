import { readFileSync } from 'node:fs';
import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { userTime } from '../../test/user-time.ts';
import { readMarkdownFacts } from './facts.ts';
import { firstSentence } from './sentences.ts';
import { parseMarkdown, type ParseOptions } from './parse.ts';

/** A note as people wrote it, without its fields. */
function readNote(name: string): string {
  const text = readFileSync(`test/notes/written/${name}.md`, 'utf8');
  return text.replace(/^---\n[\s\S]*?\n---\n/, '');
}

/** A tree in short: kinds of nodes, what they lead to or are called, and what they say. */
function sketch(node: Nodes): string {
  const name = 'target' in node ? `=${node.target}` : '';
  const block = node.data && 'blockName' in node.data ? `^${node.data.blockName ?? ''}` : '';
  if ('children' in node) return `${node.type}${name}${block}(${node.children.map(sketch).join()})`;
  if (node.type === 'text') return JSON.stringify(node.value);
  return `${node.type}${name}${'value' in node ? `:${node.value}` : ''}`;
}

const show = (text: string, options: ParseOptions = {}) =>
  parseMarkdown(text, options).tree.children.map(sketch);

describe('notes as people wrote them', () => {
  test('an unclosed comment hides the rest, and is told', () => {
    const facts = readMarkdownFacts(readNote('Diary'), 'md', 1);
    expect(facts.texts).toEqual([{ text: 'A public line about the hill.', line: 1 }]);
    expect(JSON.stringify(facts)).not.toMatch(/me alone|angry/);
    expect(facts.losses).toEqual([
      { what: 'comments that do not close, hidden to the end', line: 3, count: 1 },
    ]);
  });

  test('lazy lines belong to their callout', () => {
    const blocks = parseMarkdown(readNote('Lazy')).tree.children;
    expect(blocks.map(({ type }) => type)).toEqual(['blockquote', 'blockquote', 'blockquote']);
    expect(show(readNote('Lazy'))[0]).toContain('second line of it');
  });

  test('tags may be emoji, and have parts', () => {
    const { tags } = readMarkdownFacts(readNote('Tags'), 'md');
    expect(tags).toEqual(['⚙️/pending🔄', '🎯', 'plain']);
  });

  test('single line breaks stay where the garden says so', () => {
    expect(show(readNote('Poem'), { breaks: true })[1]).toBe(
      'paragraph("Jo: Are you there?",break,"Me: I am.")',
    );
    expect(show(readNote('Poem'))[1]).toBe('paragraph("Jo: Are you there?\\nMe: I am.")');
  });

  test.each([false, true])('a line of tags is no text and no summary (breaks: %s)', (breaks) => {
    const facts = readMarkdownFacts(readNote('Tagged'), 'md', 1, { breaks });
    expect(facts.tags).toEqual(['walks', 'snow']);
    expect(facts.texts[0]).toEqual({ text: 'The first line under a tag.', line: 2 });
    expect(firstSentence(facts.opening ?? '', 'en')).toBe('The first line under a tag.');
  });

  test('the words of a wikilink are Markdown, and may have brackets and bars', () => {
    expect(show(readNote('Links'))[0]).toBe(
      'paragraph("Code ",wikiLink=Page(inlineCode:Page.check()),", brackets ",wikiLink=Page("Page[0]"),", bold ",' +
        'wikiLink=Page(strong("strong")," words"),", pipe ",wikiLink=Page("a|b"),", star ",wikiLink=Page("5 * 3 * 2"),".")',
    );
  });

  test('math keeps every sign, and prices stay words', () => {
    const [inline, block, lines] = show(readNote('Math'));
    for (const formula of ['x_i * y_i + z_i * w_i', '\\{a\\} \\_ b', 'i<n and m>2'])
      expect(inline).toContain(`inlineMath:${formula}`);
    expect(block).toBe('math:\\begin{aligned}\na &= b \\\\\nc &= d\n\\end{aligned}');
    expect(lines).toBe('math:f\n=\ng\n- h');
    expect(show(readNote('Money'))).toEqual([
      'paragraph("It cost $3,500 in 2022 and $5,000 in 2023, 43 percent more.")',
    ]);
  });

  test('footnotes may stand in their line, beside those below', () => {
    const text = sketch(parseMarkdown(readNote('Foot')).tree);
    expect(text).toContain('"A claim.",footnoteReference," Another.",footnoteReference');
    expect(text).toContain('footnoteDefinition(paragraph("Said by Jo, in May."))');
  });

  test('a footnote in its line takes no other’s name, not even a method’s', () => {
    const { tree } = parseMarkdown(
      'A^[b] c[^inline-1] d[^toString]\n\n[^inline-1]: E\n\n[^toString]: F',
    );
    const names = tree.children.flatMap((node) => ('identifier' in node ? node.identifier : []));
    expect(names).toEqual(['inline-1', 'tostring', 'inline-2']);
  });
});

describe('comments', () => {
  test.each([
    ['in a line', 'a %%secret%% b', 'a b'],
    ['over several lines and code that never ends', '%%\nsecret\n```\n%%\nb', 'b'],
    ['after code in a list or a quotation', '- a\n\n  ```\n  b\n%%secret%%\n\n> ```\n> c\n\n%%secret%%', ''],
    ['in indented code', 'a\n\n    %%secret%%', 'a'],
    ['beside a single backtick', 'a ` b %%secret%% c', 'a ` b c'],
    ['around a backtick that another answers', 'a %%secret ` secret%% b ` %%secret%%', 'a b `'],
    ['in raw HTML', '<div>\n%%secret%%\n</div>', ''],
    ['in a link', '[a %%secret%%](/b/)', 'a'],
    ['in the brackets of a wikilink with a backtick', '[[a`b]] %%secret%% `c`', 'a`b'],
  ])('hide %s', (_, text, words) => {
    for (const format of ['md', 'mdx'] as const) {
      const facts = readMarkdownFacts(text, format);
      expect(JSON.stringify([facts.readTree(), facts.texts])).not.toContain('secret');
      expect(facts.texts.map((one) => one.text.replaceAll(/\s+/g, ' ')).join()).toContain(words);
    }
  }); // prettier-ignore

  test('are shown in code, and keep the lines of what follows', () => {
    const facts = readMarkdownFacts('%%a\nb%%\n`%%c%%`\n\n```\n%% d %%\n```\n\n# E', 'md', 10);
    expect(facts.texts.map(({ text }) => text)).toEqual(['%%c%%', '%% d %%', 'E']);
    expect(facts.headings[0]?.line).toBe(18);
  });
});

describe('links, tags, and names of blocks', () => {
  test('a wikilink shows its note and heading, and stands in tables', () => {
    expect(show('[[N#H#D]] [[#Here]] [[N^b]] [[dir/]] [[x.md]]')[0]).toBe(
      'paragraph(wikiLink=N#H#D("N > H > D")," ",wikiLink=#Here("Here")," ",wikiLink=N^b("N")," ",wikiLink=dir/("dir")," ",wikiLink=x.md("x"))',
    );
    expect(show('| a |\n| - |\n| [[P\\|w]] |')[0]).toContain('tableCell(wikiLink=P("w"))');
  });

  test('brackets that say nothing stay words, and none is a missing definition', () => {
    const text = '[[]] [[ ]] [[|x]] [[a\nb]] `[[c]]` \\[[d]] [[a][b] [[e]][f]';
    const facts = readMarkdownFacts(text.replace('[[a][b] ', ''), 'md');
    expect([facts.links.map(({ target }) => target), facts.missingDefinitions]).toEqual([
      ['e'],
      [],
    ]);
  });

  test('tags are neither numbers nor in words, links, code or addresses', () => {
    const { tags } = readMarkdownFacts(
      '#1 a#b `#c` [#d](/x/#e) [[#f]] ![#g](h.png) https://x.org/#i (#j) #k/l, #m.\n\n## n #o',
      'md',
    );
    expect(tags).toEqual(['j', 'k/l', 'm', 'o']);
  });

  test('a name belongs to the block that it ends, or that stands above it', () => {
    const text =
      'a ^p1\n\n- b ^i1\n- c\n^list\n\n> d\n\n^quote\n\n| e |\n| - |\n| f |\n^tab\n\nm ^2';
    expect(show(text)).toEqual([
      'paragraph^p1("a")',
      'list^list(listItem^i1(paragraph("b")),listItem(paragraph("c")))',
      'blockquote^quote(paragraph("d"))',
      'table^tab(tableRow(tableCell("e")),tableRow(tableCell("f")))',
      'paragraph("m ^2")',
    ]);
    expect(readMarkdownFacts(text, 'md').blocks).toEqual(['p1', 'list', 'i1', 'quote', 'tab']);
  });

  test('every link has the sentence around it', () => {
    const { links } = readMarkdownFacts(
      `One. I **saw** [[N|it]] there. Two.\n\n- item. [b](/b/)\n\n${'long '.repeat(200)}[[End]]\n\nBy [name][n].\n\n[n]: /n/`,
      'md',
    );
    const [it, item, end, name] = links.map(({ sentence }) => sentence);
    expect([it, item, name]).toEqual(['I saw it there.', 'item. b', 'By name.']);
    expect(end).toMatch(/^…long .* End$/);
    for (const { sentence } of links) expect(sentence.length).toBeLessThanOrEqual(300);
  }); // prettier-ignore

  test('math in a line of its own is a block, also with signs on one line', () => {
    expect(show('a\n$$x$$\nb')).toEqual(['paragraph("a")', 'math:x', 'paragraph("b")']);
    for (const close of ['$$', '\n$$'])
      expect(show(`a\n$$\\begin{x}\nb\n\n- c\n\\end{x}${close}\n\nd`)).toEqual([
        'paragraph("a")', 'math:\\begin{x}\nb\n\n- c\n\\end{x}', 'paragraph("d")',
      ]); // prettier-ignore
  });

  test('what only a program fills in is told by kind', () => {
    const { losses } = readMarkdownFacts(
      '<b>a</b> {{d}}\n<i>c</i>\n\n```dataview\n```\n\nk:: v ![f](https://example.org/f.png)\n\n{{embed [[B]]}} ((64b0c0de-1111-2222-3333-444455556666))',
      'md',
    );
    expect(losses.map(({ what, count }) => `${String(count)} ${what}`)).toEqual([
      '2 pieces of raw HTML, made safe',
      '2 templates, left as they are',
      '1 queries, left as code',
      '1 Dataview fields, left as they are',
      '1 pictures and films of other sites, shown as links',
      '1 references to blocks by their ids, left as they are',
    ]);
  });
});

test.each(['[[', '[[a ', '[[a|b ', '![[a|', '^[a ', '[', '$a ', '==a ', 'a==b==c', '%%a%%', '#a '])(
  'the time to read a text grows with its length alone: %j',
  (piece) => {
    const measure = (length: number) => {
      const text = piece.repeat(length);
      return userTime(() => parseMarkdown(text)) + 5000;
    };
    measure(500);
    // Four times the length; were every mark to read the rest, it would take sixteen times as long.
    expect(measure(10_000) / measure(2500)).toBeLessThan(12);
  },
);
