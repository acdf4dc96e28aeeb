import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readAhead } from './read-ahead.ts';
import { keyOfText, readMarkdown, type Unread } from './read-markdown.ts';
import { openCache } from './build-cache.ts';

let folder = '';
const open = () => openCache(join(folder, 'cache.sqlite'));
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hindsight-ahead-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function makeTexts(count: number): Unread[] {
  return Array.from({ length: count }, (_, index) => {
    const slug = `note-${String(index)}`;
    const identity = { kind: 'note', slug, path: `notes/${slug}.md` } as const;
    const text = `---\ntags: [rest]\nlarge: ${index === 7 ? '.inf' : '1'}\n---\n# Note ${slug}\n\nSee [[Other]]. ^block\n`;
    return { identity, text };
  });
}

test('many texts are taken apart ahead, and are what they are when they are read one by one', async () => {
  const texts = makeTexts(600);
  const cache = open();
  await readAhead(texts, cache);
  const unkept = texts.filter((text) => cache.digest(keyOfText(text)) === undefined);
  // What JSON cannot say is not kept.
  expect(unkept).toEqual([texts[7]]);
  for (const { identity, text } of texts) {
    const ahead = readMarkdown({ identity, text }, cache);
    // Another language, so that it is read anew.
    const alone = readMarkdown({ identity, text, language: 'en-GB' });
    expect(JSON.stringify({ ...ahead.body, key: undefined })).toBe(JSON.stringify(alone.body));
    expect(ahead.data).toEqual(alone.data);
    expect(ahead.titleHeading).toEqual(alone.titleHeading);
    expect(ahead.lineOf?.(['large'])).toBe(3);
    expect(ahead.body?.readTree()).toEqual(alone.body?.readTree());
  }
});

test('few texts wait until it is their turn', async () => {
  const cache = open();
  const [text] = makeTexts(1);
  if (!text) return;
  await readAhead([text], cache);
  expect(cache.digest(keyOfText(text))).toBeUndefined();
});
