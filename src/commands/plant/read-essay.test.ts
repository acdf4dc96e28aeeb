import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { project } from '../run.ts';
import { readEssay } from './read-essay.ts';

const essays = join(project, 'test/essays');
const read = (name: string) => readFileSync(join(essays, name), 'utf8');
const titlesOf = (text: string, format: 'md' | 'txt' = 'md', words = {}) =>
  readEssay(text, format, words).sections.map(({ title, parts }) => [
    title,
    ...parts.map(({ voice, text: said }) => `${voice}: ${said}`),
  ]);

test('reads a plain text with a line for each paragraph, and no empty line at all', () => {
  const essay = readEssay(read('a-winter-of-bread.txt'), 'txt', {});
  expect(essay.title).toBe('What a Winter of Baking Bread Taught Me about Patience');
  expect(essay.opening).toMatch(/^I baked a loaf every day .*\n\nBack then I wrote .* \\\$4 for flour, \\\$2 for salt\.\n\nBelow I set .* now\.$/);
  expect(essay.sections.map(({ title, parts }) => [title, parts.map(({ voice }) => voice)])).toEqual([
    ['Trust the Recipe', ['then', 'now']],
    ['Waste Nothing', ['then', 'now']],
    ['Bake Every Day', ['then', 'now']],
  ]);
  expect(essay.sections[0]?.parts[1]?.text).toBe(
    'A recipe is somebody’s memory of a good day. I still weigh the flour, because my hands lie to me in the morning.\n\n' +
      'What changed is that I look up from the page. “Is it ready?” is a question for the dough, and the dough answers.',
  );
  expect(essay.sections[2]?.parts[1]?.text).toBe('A day without a loaf is a day with yesterday’s bread. It toasts better.');
  expect(essay.closing?.title).toBe('Gentle with the beginner');
  expect(essay.closing?.text).toMatch(/^I am fond .*\n\nIf you bake.*\n\nWrite to me, if you like\.$/);
  expect(essay.closing?.questions).toEqual(['Whom am I feeding?', 'And what would I do with a morning off?']);
}); // prettier-ignore

test('reads Markdown, with the footnotes and addresses that each part refers to', () => {
  const essay = readEssay(read('a-winter-of-bread.md'), 'md', {});
  expect(essay).toEqual({
    title: 'What a winter of baking bread taught me',
    opening:
      "I baked a loaf every day for one winter.[^winter]\n\n## Why look back\n\nBecause [the old post][post] is still there.\n\n[^winter]: It was a long one.\n\n[post]: https://example.org/bread 'The post'",
    sections: [
      {
        title: 'Trust the recipe',
        parts: [
          { voice: 'then', on: '2019-01', text: "I said that a recipe is a _promise_. Follow each step.[^steps]\n\n[^steps]:\n    There were nine,\n    and [one more][post].\n\n[post]: https://example.org/bread 'The post'" },
          { voice: 'now', text: 'A recipe is somebody’s memory of a “good day”.\n\n**What the dough says**\n\nIt answers, [if you ask](https://example.org/dough).' },
        ],
      },
      {
        title: 'Waste nothing',
        parts: [
          { voice: 'then', text: 'I kept every crust.' },
          { voice: 'between', on: '2021', text: 'I threw the jar away.' },
          { voice: 'now', text: 'Some crusts go to the birds.[^birds]\n\n[^birds]: Sparrows.' },
        ],
      },
      {
        title: 'Bake every day',
        parts: [
          { voice: 'then', text: 'A day without a loaf is a day lost.' },
          { voice: 'now', on: '2024-05', text: '```\n# not a heading\nWhat I said then\n```\n\nIt toasts better.' },
        ],
      },
    ],
    closing: {
      title: 'Gentle with the beginner',
      text: 'I am fond of her.[^winter]\n\nWhom am I feeding?\n\n[^winter]: It was a long one.',
      questions: ['Whom am I feeding?'],
    },
  });
}); // prettier-ignore

describe('finds sections', () => {
  test('in text with wrapped lines', () => {
    const text = `Bread\n\nI baked, and I said so\nnow and\nthen\nto everybody.\n\n1) Recipes\n\nWhat I said then\n\nA recipe is\na promise, and\nnow\nit is kept.\n\nWhere I stand now\n\nIt is a\nmemory.\n\nIn the end\n\nBe kind.\n`;
    expect(titlesOf(text, 'txt')).toEqual([
      ['Recipes', 'then: A recipe is\na promise, and\nnow\nit is kept.', 'now: It is a\nmemory.'],
    ]);
    expect(readEssay(text, 'txt', {}).closing).toMatchObject({ title: 'In the end', text: 'Be kind.' });
  }); // prettier-ignore

  test.each([
    ['with headings and their voices side by side', '# E\n\n## A\n\n### Then\n\nOld.\n\n### Now\n\nNew.\n\n## B\n\n### Then\n\nOlder.\n\n### Now\n\nNewer.\n'],
    ['with headings of one rank', '# E\n\n## A\n\n## Then\n\nOld.\n\n## Now\n\nNew.\n\n## B\n\n## Then\n\nOlder.\n\n## Now\n\nNewer.\n'],
    ['with underlined headings', 'E\n=\n\nA\n---\n\nThen:\n\nOld.\n\nNow:\n\nNew.\n\nB\n---\n\nThen:\n\nOlder.\n\nNow:\n\nNewer.\n'],
    ['with lines in bold', '**A**\n\n**What I said then:**\nOld.\n\n**What I’d say now:**\nNew.\n\n**B**\n\n**What I said then:**\nOlder.\n\n**What I’d say now:**\nNewer.\n'],
    ['with words behind the name', '#1: A\n\nWhat I said then: Old.\n\nWhere I stand now: New.\n\n#2: B\n\nWhat I said then: Older.\n\nWhere I stand now: Newer.\n'],
    ['with ends of lines from Windows', '## A\r\n\r\n### Then\r\n\r\nOld.\r\n\r\n### Now\r\n\r\nNew.\r\n\r\n## B\r\n\r\n### Then\r\n\r\nOlder.\r\n\r\n### Now\r\n\r\nNewer.\r\n'],
  ])('%s', (_, text) => {
    expect(titlesOf(text)).toEqual([
      ['A', 'then: Old.', 'now: New.'],
      ['B', 'then: Older.', 'now: Newer.'],
    ]);
  }); // prettier-ignore

  test('in the words of the garden, and keeps what stands under a title before them', () => {
    const voices = {
      then: { name: 'Damals', head: 'Was ich damals sagte', inline: 'a' },
      now: { name: 'Heute', head: 'Wo ich heute stehe', inline: 'b' },
      between: { name: 'Dazwischen', head: 'Wo ich im {on} stand', inline: 'c' },
    };
    const text = '## Brot\n\nVorweg.\n\n### Was ich damals sagte\n\nAlt.\n\n### Wo ich heute stehe\n\nNeu.\n';
    expect(titlesOf(text, 'md', { voices, language: 'de' })).toEqual([
      ['Brot', 'then: Vorweg.\n\nAlt.', 'now: Neu.'],
    ]);
  }); // prettier-ignore

  test('that say only one of the two', () => {
    const text = '## A\n\n### Then\n\nOld.\n\n## B\n\n### Then\n\nOlder.\n\n### Now\n\nNewer.\n\n## C\n\n### Now\n\nNewest.\n';
    expect(titlesOf(text).map(([title, ...parts]) => [title, parts.length])).toEqual([['A', 1], ['B', 2], ['C', 1]]);
  }); // prettier-ignore

  test('nowhere in a text that names no voice', () => {
    expect(titlesOf('# A\n\nI said then what I say now.\n')).toEqual([]);
  });
});

test('what follows the last section begins at a heading like the others, or at a rule', () => {
  const section = '## A\n\n### Then\n\nOld.\n\n### Now\n\nNew.\n\nShort line\n\nMore.\n';
  const closingOf = (end: string) => readEssay(`${section}${end}`, 'md', {}).closing;
  expect(closingOf('')).toBeUndefined();
  expect(closingOf('\n---\n\nBe kind.\n')).toEqual({ title: undefined, text: 'Be kind.', questions: [] });
  expect(closingOf('\n## End\n\nBe kind.\n\n### Really\n\nYes.\n')).toMatchObject({ title: 'End', text: 'Be kind.\n\n## Really\n\nYes.' });
}); // prettier-ignore

test('takes the title from the fields of a note', () => {
  const text = '---\ntitle: "Bread: a winter"\n---\n\nWords first.\n\n## A\n\n### Then\n\nOld.\n\n### Now\n\nNew.\n';
  expect(readEssay(text, 'md', {})).toMatchObject({ title: 'Bread: a winter', opening: 'Words first.' });
}); // prettier-ignore
