import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { makeIndex, mendScript, type IndexedText } from './make-index.ts';

const hidden = (kind: string) => `await load(()=>get("load_${kind}_chunk")).catch(()=>{});`;

test('lets both failures be told, and changes nothing else', () => {
  const script = `a().catch(()=>{});${hidden('index')}${hidden('filter')}`;
  expect(mendScript(Buffer.from(script))).toBe(
    'a().catch(()=>{});await load(()=>get("load_index_chunk"));await load(()=>get("load_filter_chunk"));',
  );
});

test('refuses a script that it does not know', async () => {
  const other = await readFile(new URL(import.meta.url), 'utf8');
  expect(() => mendScript(Buffer.from(other.slice(0, 100)))).toThrow(/found 0/);
});

test('indexes no sign that only says where a line may break', async () => {
  const text = await readFile('test/notes/search/soft.md', 'utf8');
  const record = {
    address: 'notes/soft/',
    title: 'Ge\u00ADsamt',
    meta: { line: 'zero\u200Bwidth' },
    filters: { kind: ['note'], topic: [] },
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
