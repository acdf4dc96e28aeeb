import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { examineContent } from '../../src/content/check/examine.ts';
import { formatRemarks } from '../../src/content/mistake.ts';
import { readContent } from '../../src/content/read/read-content.ts';
import { textRenderer } from '../../src/build/render-texts.ts';
import { t } from '../../src/words/garden-words.ts';
import { sampleGarden } from './sample-garden.ts';
import { withGarden, type GardenFiles } from './with-garden.ts';

/** A vault of 300 files with something wrong in many of them. */
function badVault(): GardenFiles {
  const files: GardenFiles = {
    'Long.md': 'The hill is long, and I walk it twice.\n\n'.repeat(25_000),
    'My bed.md': 'One. [[Long]]\n',
    'my-bed.md': 'Another.\n',
    'Shows.md': '![A hill](text.png) ![Far](https://example.org/far.png)\n\n![[gone.png]]\n',
    'text.png': 'This is no picture.\n',
    'Script.md': 'Before.\n\n<script>alert(1)</script>\n\nAfter.\n',
    'Address.md': 'A [trap](javascript:alert(1)).\n',
    'Dated.md': '---\ncreated: 3 janvier 2020\n---\nA.\n',
    'Fields.md': '---\nrelated: ["[[Titled#The title]]", "[[Wanted]]"]\n---\nA.\n',
    'Titled.md': '---\npublish: true\n---\n# The title\n\nA.\n',
    'Private.md': '---\nprivate: true\n---\nhushed words\n',
  };
  for (let at = 0; Object.keys(files).length < 300; at++) {
    files[`broken/${at}.md`] = `---\ntitle: a: hushed: ${at}\n---\nhushed words\n`;
    files[`loops/${at}.md`] = `![[loops/${at + 1}]] ![[loops/0]]\n`;
  }
  return files;
}

test('a bad vault of 300 files is read whole, each fault named in a line, and none stops a build', async () => {
  const garden = sampleGarden();
  const site = `${garden['site.yaml'] ?? ''}vault: { folder: ../vault, publish: all }\n`;
  const inFolder = (folder: string, files: GardenFiles) =>
    Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text] as const);
  const all = [
    ...inFolder('content', { ...garden, 'site.yaml': site }),
    ...inFolder('vault', badVault()),
    ['elsewhere/Secret.md', 'hushed words\n'] as const,
  ];
  await withGarden(Object.fromEntries(all), async (folder) => {
    await mkdir(join(folder, 'vault', 'deep'));
    await writeFile(join(folder, 'vault', 'deep', 'latin.md'), Buffer.from([0x63, 0xe9]));
    await symlink(join(folder, 'elsewhere'), join(folder, 'vault', 'linked'));
    const files = await readContent(join(folder, 'content'));
    const { mistakes, remarks, garden: read, graph, links } = examineContent(files);
    expect(mistakes).toEqual([]);
    expect(read?.notes.some(({ title }) => title === 'Long')).toBe(true);
    expect(JSON.stringify([files, remarks])).not.toMatch(/hushed|Secret/);
    const told = formatRemarks(remarks);
    for (const line of [
      /^notes left out: files whose fields cannot be read \(145\): /m,
      /^notes left out: files that are no UTF-8 or larger than 20 MB \(1\): .*latin\.md/m,
      /^links to another place, left out \(1\): .*linked/m,
      /^notes whose address another has, so that theirs got a number \(1\): .*my-bed\.md/m,
      /^pictures that cannot be shown \(1\): .*text\.png/m,
      /^pictures and films of other sites, shown as links \(1\): .*Shows\.md:1/m,
      /^links to gone\.png, not written yet or not published \(1\): .*Shows\.md:3/m,
      /^links to addresses of a kind that no page may have, shown as words \(1\): .*Address\.md:1/m,
      /^pieces of raw HTML, made safe \(1\): .*Script\.md:3/m,
      /^fields whose values are passed over \(1\): .*Dated\.md:2/m,
      /^links to Wanted, not written yet or not published \(1\): .*Fields\.md:2/m,
    ])
      expect(told).toMatch(line);
    expect(told).not.toContain('links to places');
    const report = (file: string, what: string) => void remarks.push({ file, what });
    const render = textRenderer({
      files,
      links,
      citations: new Map(),
      gardenWords: {},
      language: 'en',
      t,
      report,
    });
    await render('../vault/loops/0.md');
    expect(formatRemarks(remarks)).toMatch(/^embeds that go in a circle .*loops\/0\.md/m);
    expect((await render('../vault/Address.md')).html).not.toContain('javascript:');
    expect((await render('../vault/Script.md')).html).not.toContain('alert');
    const leading = graph?.backlinks.get('/notes/titled/') ?? [];
    expect(leading.map(({ place }) => place.address)).toEqual(['/notes/fields/']);
  });
}, 120_000);
