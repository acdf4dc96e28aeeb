import fc from 'fast-check';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { examineContent } from '../../src/content/check/examine.ts';
import { readContent } from '../../src/content/read/read-content.ts';
import { noteAddress } from '../../src/garden/addresses.ts';
import { listAliases } from '../../src/garden/aliases.ts';
import { sampleGarden } from '../content/sample-garden.ts';
import { withGarden } from '../content/with-garden.ts';
import { hostileText } from './hostile-text.ts';

/** A name that a file system takes: short, of whole characters, and no way to another folder. */
const name = hostileText
  .map((text) => text.replaceAll(/[\0/]/g, '').slice(0, 60).toWellFormed())
  .map((text) => (/^\.*$/.test(text) ? `${text}a` : text));

/** How notes begin that nobody has said are to be published, or not yet, or not so that it can be read. */
const unpublished = fc.constantFrom(
  '', 'How to publish.\n\n', '---\npublish: false\n---\n', '\n---\npublish: false\n---\n', '---\npublish: true\nprivate: true\n---\n',
  '---\npublish: true\ndraft: true\n---\n', '---\npublish: 2999\n---\n', '---\npublish: true\ntitle: a: b\n---\n',
); // prettier-ignore

const published = hostileText.map((text) => {
  const value = JSON.stringify(text);
  return `---\npublish: true\ntitle: ${value}\naliases: [${value}]\ntags: [${value}]\n---\n`;
});

/** Words that no published file has. */
const hushed = 'hushedwords';

const note = fc
  .record({ name, text: hostileText, folder: fc.constantFrom('', 'a', 'a b/c') })
  .chain(({ name, text, folder }) =>
    fc.oneof(
      published.map((head) => ({ path: `${folder}/${name}.md`, text: head + text })),
      unpublished.map((head) => ({ path: `${folder}/${name}.md`, text: `${head}${text}\n\n${hushed}` })),
    ),
  ); // prettier-ignore

test('a vault is read whatever its files are called and hold, and what is not published stays in it', async () => {
  const garden = sampleGarden();
  const content = Object.entries(garden).map(([path, text]) => [`content/${path}`, text] as const);
  await withGarden(Object.fromEntries(content), async (root) => {
    let count = 0;
    const read = async (notes: readonly { path: string; text: string }[]) => {
      // Each vault is a folder of its own, so that none has to be emptied.
      const vault = `vault-${String((count += 1))}`;
      const site = `${garden['site.yaml'] ?? ''}vault: { folder: ../${vault} }\n`;
      await writeFile(join(root, 'content', 'site.yaml'), site);
      const shown = notes.map(({ path }) => `![[${path}]]\n`).join('');
      const sound = { path: 'Sound.md', text: `---\npublish: true\ntitle: Sound\n---\n${shown}` };
      for (const { path, text } of [...notes, sound]) {
        await mkdir(dirname(join(root, vault, path)), { recursive: true });
        await writeFile(join(root, vault, path), text);
      }
      return readContent(join(root, 'content'), undefined, { day: '2026-11-29' });
    };
    const property = fc.asyncProperty(fc.array(note, { maxLength: 6 }), async (notes) => {
      const files = await read(notes);
      const { mistakes, garden, remarks } = examineContent(files);
      expect(mistakes).toEqual([]);
      expect(JSON.stringify([files, garden, remarks])).not.toContain(hushed);
      expect(garden?.notes.map(({ title }) => title)).toContain('Sound');
      const moved = garden ? listAliases(garden).map(({ from }) => from) : [];
      for (const address of [...moved, ...(garden?.notes ?? []).map(noteAddress)]) {
        expect(address).toMatch(/^\/(?:lessons|notes)\/./);
        expect(new URL(address, 'https://example.org').pathname).toBe(encodeURI(address));
      }
    });
    await fc.assert(property, { numRuns: 25 });
  });
});
