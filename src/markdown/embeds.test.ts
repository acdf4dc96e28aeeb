import { describe, expect, test } from 'vitest';
import { render, testContext } from '../../test/notes/render.ts';
import { blockAnchor } from './block-anchor.ts';
import { extractPart } from './embeds.ts';
import { parseMarkdown } from './parse.ts';
import { renderMarkdown } from './render.ts';
import type { RenderContext } from './render-context.ts';

const bed = `# Soil

Turned.[^1] See [here](#seeds). ^turned

## Seeds

- one ^first
- two

\`\`\`mermaid
graph LR
  A --> B
\`\`\`

# Water

Daily.

[^1]: Twice.
`;

/** A context in which every embed shows a part of the bed above. */
function quoting(part: Parameters<typeof extractPart>[1]): Partial<RenderContext> {
  const embed = async () => {
    const { tree } = await renderMarkdown(
      parseMarkdown(bed).tree,
      testContext({ path: 'notes/bed.md' }),
    );
    return { title: 'Bed', address: '/notes/bed/', children: extractPart(tree, part) };
  };
  const resolve: RenderContext['resolve'] = (target) => ({ kind: 'page', address: target });
  return { embed, resolve };
}

describe('an embedded note', () => {
  test('is quoted with its title, and takes no id along', async () => {
    const html = await render('# Mine\n\nBefore ![[Bed]] after', quoting(undefined));
    expect(html).toContain(
      '<p>Before </p><figure class="embed"><figcaption><a href="/notes/bed/">Bed</a></figcaption><h3>Soil</h3>',
    );
    expect(html).toContain('</figure><p> after</p>');
    expect(html).toContain('<h4>Seeds</h4>');
    expect(html).toContain('href="/notes/bed/#bed-fn-1"');
    expect(html).not.toContain('Twice');
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);
    expect(ids.filter((id) => !id.includes('arrowhead'))).toEqual(['mine']);
    const [arrow] = /(?<=url\(#)[^)]+/.exec(html) ?? [];
    expect(ids).toContain(arrow);
  });

  test('shows the part under a heading, up to the next of its level', async () => {
    const html = await render('![[Bed#Seeds]]', quoting('seeds'));
    expect(html).toContain('<h2>Seeds</h2>');
    expect(html).not.toMatch(/Turned|Daily/);
  });

  test('shows one block', async () => {
    const html = await render('![[Bed^turned]]', quoting(blockAnchor('Turned')));
    expect(html).toContain('<p>Turned.');
    expect(html).not.toMatch(/Soil|Daily/);
    expect(await render('![[Bed^first]]', quoting(blockAnchor('first')))).toMatch(
      /<ul><li>one\s*<\/li><\/ul>/,
    );
  });

  test('is a link where it cannot be quoted, and quiet words where there is no such note', async () => {
    expect(await render('![[Bed#None]] ![[missing]]')).toBe(
      '<p><a href="/notes/bed#none/">Bed#None</a> <span class="unwritten" title="Not written yet">missing</span></p>',
    );
  });

  test('is a link inside a heading', async () => {
    expect(await render('# ![[Bed]]', quoting(undefined))).toContain('<a href="Bed">Bed</a></h2>');
  });
});

test('wikilinks, tags, marks and named blocks are on the page as they were meant', async () => {
  expect(await render('[[Note — x|its *words*]] #rest/deep ==so== [[missing]] ^here')).toBe(
    '<p id="block:here"><a href="/notes/note%20%E2%80%94%20x/">its <em>words</em></a> <span class="tag">#rest/deep</span> <mark>so</mark> <span class="unwritten" title="Not written yet">missing</span></p>',
  );
});

test('a tag leads to its topic', async () => {
  const resolve: RenderContext['resolve'] = (target, kind) =>
    kind === 'tag' ? { kind: 'page', address: `/topics/${target}/` } : { kind: 'missing' };
  expect(await render('#rest', { resolve })).toBe(
    '<p><a href="/topics/rest/" class="tag">#rest</a></p>',
  );
});

test('embedded pictures have their size, and other files play or are linked', async () => {
  const html = await render('![[bed.png|300]] ![[bed.png|The bed]] ![[plan.pdf]] ![[rain.mp3]]');
  expect(html).toContain('<img src="picture:notes/bed.png" alt="" width="300">');
  expect(html).toContain('<img src="picture:notes/bed.png" alt="The bed">');
  expect(html).toContain('<a href="attachment:notes/plan.pdf">plan.pdf</a>');
  expect(html).toContain('<audio controls');
});

test('an inline footnote may hold a link by name', async () => {
  const html = await render('A claim.^[See [[Rest|rest]] there, or [here](/notes/bed/).]');
  expect(html).toContain('data-footnote-ref');
  expect(html).not.toContain('^[');
});

test('an inline footnote is a footnote beside the others', async () => {
  const html = await render('A claim.^[Said by *Jo*.] Another.[^a]\n\n[^a]: One.\n\n    Two.');
  expect(html).toContain('<em>Jo</em>');
  expect(html.match(/<li id="rest-fn-/g)).toHaveLength(2);
  expect(html).not.toContain('^[');
});
