import { expect, test } from 'vitest';
import { examineContent } from '../content/check/examine.ts';
import { readContent } from '../content/read/read-content.ts';
import { note } from '../../test/content/mistakes/mistake-case.ts';
import { sampleGarden } from '../../test/content/sample-garden.ts';
import { withGarden } from '../../test/content/with-garden.ts';
import { t } from '../words/garden-words.ts';
import { textRenderer } from './render-texts.ts';

/** The HTML of the note `a` of a garden with these notes, and what was reported. */
async function renderFirst(bodies: Record<string, string>) {
  const notes = Object.entries(bodies).map(([name, body]): [string, string] => [
    `notes/${name}.md`,
    note(name, {}, body),
  ]);
  return withGarden({ ...sampleGarden(), ...Object.fromEntries(notes) }, async (folder) => {
    const files = await readContent(folder);
    const { links, mistakes } = examineContent(files);
    expect(mistakes).toEqual([]);
    const reports: string[] = [];
    const report = (file: string, what: string) => void reports.push(`${file}: ${what}`);
    const render = textRenderer({
      files,
      links,
      citations: new Map(),
      gardenWords: {},
      language: 'en',
      t,
      report,
    });
    return { html: (await render('notes/a.md')).html, reports };
  });
}

test('quotes a note, a part of one and a block of one, with links to where they stand', async () => {
  const { html } = await renderFirst({
    a: '![[b]]\n\n![[b#Second]]\n\n![[b^one]]',
    b: 'First words. ^one\n\n## Second\n\nSecond words.\n\n## Third\n\nThird words.',
  });
  const [whole = '', part = '', block = ''] = html.split('</figure>');
  expect(whole).toContain('Third words.');
  expect(part).toContain('href="/notes/b/#second"');
  expect(part).toContain('Second words.');
  expect(part).not.toMatch(/First|Third/);
  expect(block).toContain('First words.');
  expect(block).not.toContain('Second');
});

test('stops where notes quote each other in a circle, and reports it', async () => {
  const { html, reports } = await renderFirst({ a: 'Of a.\n\n![[b]]', b: 'Of b.\n\n![[a]]' });
  expect(html.match(/Of a\./g)).toHaveLength(1);
  expect(html.match(/Of b\./g)).toHaveLength(1);
  expect(html).toContain('<a href="/notes/a/">a</a>');
  expect(reports).toEqual(['notes/b.md: embeds that go in a circle']);
});

test('stops where too many notes stand inside one another, and reports it', async () => {
  const { html, reports } = await renderFirst({
    a: '![[b]]',
    b: '![[c]]',
    c: '![[d]]',
    d: 'Of d.\n\n![[e]]',
    e: 'Of e.',
  });
  expect(html).toContain('Of d.');
  expect(html).not.toContain('Of e.');
  expect(reports).toEqual(['notes/d.md: embeds more than 3 deep']);
});

test('names places that a heading, and a paragraph that quotes a note, have', async () => {
  const { html } = await renderFirst({
    a: '## Head ^one\n\n![[b]] ^two\n\n[[#^one]], [[#Head]] and [[#^two]]',
    b: 'Of b.',
  });
  for (const [, id = ''] of html.matchAll(/href="#?[^"#]*#([^"]+)"/g))
    expect(html).toContain(`id="${id}"`);
  expect(html.match(/href="[^"]*#/g)).toHaveLength(3);
});

test('lets a tag lead to its topic', async () => {
  const { html } = await renderFirst({ a: 'On #walks/snow and #walks.', b: 'Of b.' });
  expect(html).toContain('href="/topics/walks-snow/"');
  expect(html).toContain('href="/topics/walks/"');
});

test('shows a text that is too deep to be rendered as plain words, and reports it', async () => {
  const { html, reports } = await renderFirst({ a: `${'<b>'.repeat(6000)}Deep.` });
  expect(html).toContain('Deep.');
  expect(reports.join()).toContain('too deep');
});
