import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { makeIndex, type IndexedText } from './make-index.ts';

test('indexes no sign that only says where a line may break', async () => {
  const text = await readFile('test/notes/search/soft.md', 'utf8');
  const record = {
    address: 'notes/soft/',
    title: 'Ge\u00ADsamt',
    meta: { line: 'zero\u200Bwidth' },
    filter: 'notes',
    source: { text },
    text,
  } satisfies IndexedText;
  const files = await makeIndex([record], 'en');
  const { content } = files.find(({ path }) => path.startsWith('fragment/')) ?? {};
  const fragment = gunzipSync(content ?? '').toString();
  expect(fragment).toContain('Gesamtkonzept stands. A zerowidth and a non-breaking one.');
  expect(fragment).toMatch(/"title":"Gesamt"/);
  expect(fragment).toMatch(/"line":"zerowidth"/);
});
