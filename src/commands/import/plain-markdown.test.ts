import { describe, expect, test } from 'vitest';
import { makePlain } from './plain-markdown.ts';

const plain = (text: string) => makePlain(text).text;

describe('makePlain', () => {
  test.each([
    ['[[Note]]', '[Note](wiki:Note)'],
    ['[[folder/Note]]', '[Note](wiki:folder%2FNote)'],
    ['[[Note|some words]]', '[some words](wiki:Note)'],
    ['[[Note#A heading]]', '[Note \\> A heading](wiki:Note%23A%20heading)'],
    ['[[#A heading]]', '[A heading](wiki:%23A%20heading)'],
    ['[[Note#^a1b2c3|there]]', '[there](wiki:Note%23%5Ea1b2c3)'],
    ['![[hill.png|300]]', '![](wiki:hill.png)'],
    ['![[hill.png|A hill|300x200]]', '![A hill](wiki:hill.png)'],
    ['| [[Note\\|x]] |\n|-|', '| [x](wiki:Note) |\n|-|'],
    ['[see [[Note]]](https://a.org)', '[see Note](https://a.org)'],
    ['\\[[Note]]', '\\[[Note]]'],
  ])('writes %s as a link or a picture', (written, expected) => {
    expect(plain(written)).toBe(expected);
  });

  test.each([
    ['`[[a]] ==b== #c %%d%%`'],
    ['```\n[[a]] ==b== #c %%d%% <b>\n```'],
    ['    [[a]] ==b== #c\n'],
    ['5 == 6 and 7 == 8, a < b, {x}, C# and #1'],
    ['Two spaces  \nand\ttabs, _marks_ * + - kept\n\n\n\nas they are.'],
  ])('leaves %j as it is', (text) => {
    expect(makePlain(text)).toEqual({ text, tags: [], lost: [] });
  });

  test.each([
    ['==marked==', '**marked**'],
    ['**bold ==inside== bold**', '**bold inside bold**'],
    ['> [!note] Title\n> Words', '> **Title**\n>\n> Words'],
    ['> [!tip]-\n> Words', '> **Tip**\n>\n> Words'],
    ['Words ^a1b2c3\n\n- item ^name', 'Words\n\n- item'],
    ['Before %%not this%% after', 'Before after'],
    ['a <b>bold</b> word<br>', 'a bold word '],
    ['<script>a()</script>\n\nWords', 'Words'],
    ['Some <script>a("*b*")</script>words<style>i{}</style>', 'Some words'],
    ['Some <script>words', 'Some words'],
    ['<img src="my hill.png" alt="A hill">', '![A hill](<my hill.png>)'],
    ['```dataview\nLIST\n```\n\nWords', 'Words'],
  ])('writes %j as %j', (written, expected) => {
    expect(plain(written)).toBe(expected);
  });

  test('links tags in a sentence, takes a line of tags out, and knows both', () => {
    const { text, tags } = makePlain('I #love it.\n\n#one #two/three\n');
    expect(text).toBe('I [love](tag:love) it.\n\n \n');
    expect(tags).toEqual(['love', 'one', 'two/three']);
  });

  test('tells of what it took out, and of what only a program could fill in', () => {
    expect(makePlain('<u>x</u> %%no%%\n\n{{date}}\n\n```tasks\n```').lost).toEqual([
      'a block of tasks, taken out',
      'HTML, “<u>”, taken out',
      'a comment, “%%no%%”, taken out',
      '“{{date}}”, which stays as it is written',
    ]);
  });

  test.each([
    ['==marked **x**==', 'the mark “==marked **x**==”, whose words stay'],
    ['**bold ==inside== bold**', 'the mark “==inside==”, whose words stay'],
    [
      '> [!warning]- Mind the ice\n> Words',
      'the sign “[!warning]-” of the callout “Mind the ice”, now a quotation',
    ],
    ['> [!tip]-\n> Words', 'the sign “[!tip]-” of the callout “Tip”, now a quotation'],
    ['a <script>b()</script>', 'HTML, “<script>b()</script>”, taken out'],
  ])('tells what %j loses', (written, told) => {
    expect(makePlain(written).lost).toEqual([told]);
  });

  test.each(['==marked==', '==**strong**==', '> [!quote]\n> Words'])(
    'has nothing to tell of %j, whose meaning stays',
    (written) => {
      expect(makePlain(written).lost).toEqual([]);
    },
  );
});
