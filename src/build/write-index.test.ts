import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { mendScript } from './write-index.ts';

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
