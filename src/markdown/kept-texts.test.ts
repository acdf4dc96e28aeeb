import { readFileSync } from 'node:fs';
import arabic from '../words/ar.json' with { type: 'json' };
import { t } from '../words/garden-words.ts';
import japanese from '../words/ja.json' with { type: 'json' };
import { createTranslate, type Translate } from '../words/translate.ts';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { escapeText, writeMarkdown } from '../yours/export-markdown.ts';
import {
  momentAt,
  sampleLessonReflection,
  sampleOwnReflection,
  samplePracticeReflection,
} from '../../test/reflections/samples.ts';
import { listNodes } from './walk.ts';

const pipeline = unified().use(remarkParse).use(remarkGfm);

/** What Markdown makes of a text: the kinds of what is in it, and how it reads. */
function read(markdown: string) {
  const kinds = new Set<string>();
  let text = '';
  for (const node of listNodes(pipeline.parse(markdown))) {
    kinds.add(node.type);
    if (node.type === 'break') text += '\n';
    if (node.type === 'text') text += node.value;
  }
  return { kinds: [...kinds].sort(), text };
}

describe('a reader’s text in Markdown', () => {
  it.each([
    '# no head', 'No head\n===', 'No line\n---', '- no list', '+ no list', '* no list', '1. no list', '12) no list',
    '> no quote', '    no code', '\tno code', '```\nno code\n```', '~~~\nno code', '`no code`', '*plain* and _plain_',
    '[no](https://example.org) link', '![no](x.png) picture', '[no]: https://example.org', '<https://example.org>', '<img src=x onerror=alert(1)>', '<!-- seen -->',
    '~~stays~~', '| no | table |\n| --- | --- |', '&amp; &copy;', '[^1] and [^1]: no footnote', '- [ ] no task',
    'a\\b\\*', '$x$', '__proto__', '***', '_ _ _', ': no definition', 'ends with two spaces  \nand more',
  ])('stays text: %j', (text) => {
    const { kinds, text: shown } = read(escapeText(text));
    expect(kinds.filter((kind) => kind !== 'link' && kind !== 'break')).toEqual(['paragraph', 'root', 'text']);
    if (!text.includes('https:')) expect(kinds).not.toContain('link');
    // A link of a bare address shows what was written.
    const lines = (one: string) => one.replaceAll(/[^\S\n]*(^|\n)[^\S\n]*/g, '$1').trim();
    expect(lines(shown)).toBe(lines(text));
  }); // prettier-ignore

  const keptFile = (name: string) => readFileSync(`test/notes/kept/${name}`, 'utf8');

  it('keeps its line breaks, and its indents in spaces that do not break', () => {
    const markdown = escapeText(keptFile('typed.txt').trimEnd());
    expect(markdown).toBe('line one  \nline two  \n\u00A0\u00A0\u00A0\u00A0indented');
    const { kinds, text } = read(`> ${markdown.replaceAll('\n', '\n> ')}`);
    expect(kinds).toEqual(['blockquote', 'break', 'paragraph', 'root', 'text']);
    expect(text).toBe('line one\nline two\n\u00A0\u00A0\u00A0\u00A0indented');
    expect(escapeText('\tone\n\u3000二\n \n\nlast \n')).toBe(
      '\u00A0\u00A0\u00A0\u00A0one  \n\u3000二\n\n\nlast\n',
    );
  });

  it('is escaped in every line, and indented where it was', () => {
    const quoted = [...keptFile('exported.md').matchAll(/^> (.*)$/gm)].map(([, line = '']) => line);
    const typed = read(quoted.join('\n')).text;
    expect(typed).toContain('# No head\n---\n1. first\n2) second\n> quote\n```\ncode\n<b>bold</b>');
    expect(escapeText(typed).split('  \n')).toEqual(quoted);
    expect(escapeText(typed.replaceAll(/^/gm, '  ')).split('  \n')).toEqual(
      quoted.map((line) => `\u00A0\u00A0${line}`),
    );
  });
});

describe('writeMarkdown', () => {
  const write = (language: string, t: Translate<'reflections'>) =>
    writeMarkdown(
      [
        samplePracticeReflection({ note: '# Loud\n\nand *quiet*', goal: 'A [link](x)' }),
        sampleLessonReflection(),
      ],
      // Ten past midnight in Berlin.
      momentAt('2026-11-22T23:10:00.000Z'),
      t,
      language,
    );
  const text = write('en', t);

  it('has a head for every reflection, with the reader’s words as quotations', () => {
    const heads = text.split('\n').filter((line) => line.startsWith('#'));
    expect(heads).toEqual([
      '# What I kept',
      '## Stay or step back?, 31 January 2026',
      '### It said: Rest first, then ask again',
      '### A note',
      '## Ask for help',
      '### Written down on 29 February 2024',
      '### 1 March 2026',
    ]);
    expect(text).toContain('\n> \\# Loud\n>\n> and \\*quiet\\*\n');
    expect(text).toContain('> I can do it alone.');
    expect(text).toContain('*Skipped*');
  });

  it.each([
    ['en', t, '23 November 2026', '31 January 2026', '1 March 2026'],
    ['ar', createTranslate(arabic, 'ar'), '23 نوفمبر 2026', '31 يناير 2026', '1 مارس 2026'],
    ['ja', createTranslate(japanese, 'ja'), '2026年11月23日', '2026年1月31日', '2026年3月1日'],
  ])('tells every day in %s as it was where the reader was', (language, t, ...days) => {
    const told = write(language, t);
    for (const day of days) expect(told).toContain(day);
    expect(told).not.toMatch(/\d{4}-\d{2}-\d{2}/);
  });

  it('has the day of writing where a reader gave a date of their own, and the date that stands alone', () => {
    const own = sampleOwnReflection();
    const [first, ...others] = own.stances;
    if (!first) throw new Error('The sample has no stance.');
    const stances = [{ ...first, text: ' ' }, ...others];
    for (const reflection of [own, { ...own, stances }]) {
      const told = writeMarkdown([reflection], own.changed, t, 'en');
      expect(told).toMatch(/^### around 2015$/m);
      expect(told.match(/Written down on 28 November 2026/g)).toHaveLength(1);
    }
  });

  it('says of an outcome that was heard half-way that the practice is not finished', () => {
    const halfWay = samplePracticeReflection({ place: { at: 'review' } });
    const told = writeMarkdown([halfWay], halfWay.changed, t, 'en');
    expect(told).toContain('### It said: Rest first, then ask again');
    expect(told).toContain('*Not finished*');
    expect(text).not.toContain('*Not finished*');
  });

  it('has no link or picture', () => {
    expect(read(text).kinds).not.toEqual(expect.arrayContaining(['link']));
    expect(read(text).kinds).not.toEqual(expect.arrayContaining(['image']));
  });
});
