import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noteSlug } from '../../src/content/note-address.ts';
import { isSlug, slugOf } from '../../src/content/slug.ts';
import { readView } from '../../src/reflections/view.ts';
import { markPhrases, readExcerpt } from '../../src/search/hits.ts';
import {
  longestQuery,
  readQuery,
  readSearchAddress,
  writeSearchAddress,
} from '../../src/search/query.ts';
import { escapeXml } from '../../src/text/escape-xml.ts';
import { findMarks } from '../../src/text/match-words.ts';
import { textOf } from '../../src/text/spans.ts';
import { hostileText, longTexts } from './hostile-text.ts';

const some = { numRuns: 200 };
/** Far more than any of these take, and far less than one that begins anew at each character. */
const soon = 2_000;

test('an address of the search is read whatever it is, and read the same once it is written', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (search, fragment) => {
      const asked = readSearchAddress(search, fragment);
      expect([...asked.query].length).toBeLessThanOrEqual(longestQuery);
      const [written = '', unsent] = writeSearchAddress(asked).split(/(?=#)/);
      expect(readSearchAddress(written, unsent)).toEqual(asked);
      expect(new URL(written, 'https://example.org/search/').pathname).toBe('/search/');
    }),
    some,
  );
});

test('a fragment of Yours names a view whatever it is', () => {
  fc.assert(
    fc.property(hostileText, (fragment) => {
      expect(['all', 'one', 'own', 'two']).toContain(readView(fragment).at);
    }),
    some,
  );
});

test('a query finds its words as text, and what is marked loses no letter', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (text, asked) => {
      const { phrases } = readQuery(asked);
      let end = 0;
      for (const span of findMarks(text, [asked, ...phrases])) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        end = span.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
      const parts = readExcerpt(escapeXml(text).replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
      expect(textOf(markPhrases(parts, phrases))).toBe(textOf(parts));
    }),
    some,
  );
});

test('a title becomes an address that stays in its folder', () => {
  fc.assert(
    fc.property(hostileText, (title) => {
      const slug = slugOf(title);
      expect(slug === undefined || isSlug(slug)).toBe(true);
      const note = noteSlug(title);
      expect(note).not.toMatch(/^\/|\/$|\/\/|[\\?#%<>"\0]|^\d+$|(^|\/)\.{1,2}(\/|$)/);
      expect(new URL(`/notes/${note}/`, 'https://example.org').pathname).toMatch(/^\/notes\/./);
    }),
    some,
  );
});

test('none of them takes long over a text that is long', () => {
  const start = performance.now();
  for (const text of longTexts) {
    readSearchAddress(text, text);
    readView(text);
    readExcerpt(text);
    findMarks(text, [text.slice(0, longestQuery), text.slice(0, 3)]);
    slugOf(text);
    noteSlug(text);
  }
  expect((performance.now() - start) / longTexts.length).toBeLessThan(soon / 10);
});
