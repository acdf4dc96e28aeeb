import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listRecords } from '../../src/search/records.ts';
import { readQuery } from '../../src/search/query.ts';
import { openGardenIndex } from '../../src/search/device/garden-index.ts';
import { fillQuotes } from '../../src/practice/quote.ts';
import { noteSlug } from '../../src/content/note-address.ts';
import { joinCharacters } from '../../src/text/scripts.ts';
import { textOf } from '../../src/text/spans.ts';
import { samplePractice } from '../practice/sample.ts';
import { arrange, lesson, note, stance } from '../small-gardens.ts';
import { hostileText, spoil } from './hostile-text.ts';

const some = { numRuns: 200 };

/** Fields are read without the space around them, and never empty. */
const words = hostileText.map((text) => `${text}.`.trim());

/** An index that finds these texts, whatever is asked. */
const indexOf = (fragments: readonly unknown[]) =>
  openGardenIndex(
    {
      search: () =>
        Promise.resolve({
          results: fragments.map((fragment, index) => ({
            id: String(index),
            score: 1,
            data: () => Promise.resolve(fragment),
          })),
        }),
    },
    'en',
  );

/** As the index writes an excerpt: brackets escaped, and marks around what was found. */
const excerpt = fc.array(fc.record({ text: hostileText, isFound: fc.boolean() }), { maxLength: 4 });
const writeExcerpt = (parts: readonly { text: string; isFound: boolean }[]) =>
  parts
    .map(({ text, isFound }) => {
      const escaped = text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
      return isFound ? `<mark>${escaped}</mark>` : escaped;
    })
    .join('');

/** A text as the index says it, with one value of it, wherever it is, put in the place of another kind of value. */
const spoiltFragment = fc
  .record({
    text: hostileText,
    at: fc.nat(8),
    value: fc.oneof(fc.jsonValue(), fc.constant(undefined)),
  })
  .map(({ text, at, value }) => {
    const meta = { title: text, voice: text, line: text };
    return spoil({ raw_url: text, content: text, excerpt: text, meta }, at, value);
  });

test('what the index finds is shown letter by letter, whatever was asked', async () => {
  await fc.assert(
    fc.asyncProperty(excerpt, hostileText, hostileText, async (parts, title, asked) => {
      const text = parts.map((part) => part.text).join('');
      const fragment = { raw_url: 'notes/a/', content: text, excerpt: writeExcerpt(parts), meta: { title } }; // prettier-ignore
      const query = { ...readQuery(asked), words: 'a' };
      const found = await indexOf([fragment])({ query, scope: 'everything', most: 20 });
      for (const hit of found.groups.flatMap(({ hits }) => hits)) {
        expect(hit).toMatchObject({ address: 'notes/a/', title });
        expect(textOf(hit.excerpt)).toBe(joinCharacters(text).replace(/ …$/, '\u00a0…'));
      }
    }),
    some,
  );
});

test('what the index says of a text is shown as text, or is a fault of the index', async () => {
  await fc.assert(
    fc.asyncProperty(spoiltFragment, hostileText, async (fragment, asked) => {
      const query = { ...readQuery(asked), words: 'a' };
      const ask = indexOf([fragment])({ query, scope: 'everything', most: 20 });
      const found = await ask.catch((error: unknown) => String(error));
      if (typeof found === 'string') expect(found).toMatch(/^Error: The index says nothing of 0/);
      else
        for (const hit of found.groups.flatMap(({ hits }) => hits))
          for (const said of [hit.address, hit.title, hit.voice ?? '', textOf(hit.excerpt)])
            expect(said).toBeTypeOf('string');
    }),
    some,
  );
});

test('a garden is in the index under its own addresses, with all its words', () => {
  fc.assert(
    fc.property(fc.tuple(words, words, words, words, words), (texts) => {
      const [title, intro, care, says, carry] = texts;
      const outcome = { id: 'o', title, says: [says], try: carry, carry };
      const changed = { title: care, intro, care, outcomes: [outcome], goal: undefined };
      const garden = arrange({
        lessons: [lesson('a', 1, { title })],
        stances: [stance('a', 10, { line: intro })],
        notes: [note(noteSlug(title), { title })],
        practices: [samplePractice(changed)],
      });
      const records = listRecords(garden);
      expect(records.map((record) => record.title)).toEqual([title, title, care]);
      expect(records[0]?.meta.line).toBe(intro);
      const folders = ['/lessons/a/', '/notes/', '/practices/warm-or-cold/'];
      for (const [index, { address }] of records.entries())
        expect(new URL(address, 'https://example.org').pathname).toContain(folders[index]);
      const source = records[2]?.source;
      const indexed = source && 'text' in source ? source.text : '';
      for (const said of texts) expect(indexed).toContain(fillQuotes(said, () => '…'));
    }),
    some,
  );
});
