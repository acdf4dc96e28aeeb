import { expect, test } from 'vitest';
import { readText } from '../read/read-content.ts';
import type { SourceFile } from '../source-file.ts';
import { formatRemarks } from '../mistake.ts';
import { examineLinks } from './link-rules.ts';
import { parseContent } from './parsed-content.ts';

/** A note of a vault, as it is read from there. */
function inVault(name: string, body: string): SourceFile {
  const fields = 'id: x\ntitle: T\nsummary: S\ngrowth: seedling\nplanted: 2019\ntended: 2019';
  const slug = name.toLowerCase();
  const text = readText(`notes/${slug}.md`, `---\n${fields}\n---\n${body}\n`);
  return { ...text, kind: 'note', slug, path: `../vault/${name}.md`, inVault: true };
}

const examine = (...files: SourceFile[]) => {
  const site = readText('site.yaml', 'vault: { folder: ../vault }');
  return examineLinks(parseContent([site, ...files]));
};

test('in a vault, what is not written yet stops nothing, and the most wanted comes first', () => {
  const { mistakes, remarks } = examine(
    inVault('A', '[[Rain]], [[Snow#Deep]] and [[snow]], [there](Snow.md) [x](javascript:alert(1))'),
    inVault('B', '[[SNOW|flakes]] ![[hail.png]] [[A]] ![Sun](/sun.png)'),
  );
  expect(mistakes).toEqual([]);
  expect(formatRemarks(remarks)).toBe(
    [
      'links to addresses of a kind that no page may have, shown as words (1): ../vault/A.md:9',
      'links to Snow, not written yet or not published (4): ../vault/A.md:9, ../vault/B.md:9',
      'links to Rain, not written yet or not published (1): ../vault/A.md:9',
      'links to hail.png, not written yet or not published (1): ../vault/B.md:9',
      'links to /sun.png, not written yet or not published (1): ../vault/B.md:9',
    ].join('\n'),
  );
});

test('in a vault, a place that is not there and a name that is not clear are remarks', () => {
  const { mistakes, remarks } = examine(
    inVault('A', '[[B#Nowhere]]\n\n[[T]]\n\n[](<>)'),
    inVault('B', '## Here'),
  );
  expect(mistakes).toEqual([]);
  expect(remarks).toEqual([
    {
      file: '../vault/A.md',
      line: 9,
      what: 'links to places that the text does not have, which lead to the text',
    },
    {
      file: '../vault/A.md',
      line: 11,
      what: 'links [[T]], which may be ../vault/A.md or ../vault/B.md',
    },
    { file: '../vault/A.md', line: 13, what: 'links without an address' },
  ]);
});
