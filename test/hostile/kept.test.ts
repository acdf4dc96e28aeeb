import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSession } from '../../src/practice/session.ts';
import { isPracticeFile } from '../../src/practice/practice-file.ts';
import { readVisits } from '../../src/page/visits.ts';
import { readPreview } from '../../src/page/preview.ts';
import { writeExport, writeRaw } from '../../src/reflections/export.ts';
import { readImport } from '../../src/reflections/import.ts';
import { readRecord, toRecord, writeRecord } from '../../src/reflections/read-record.ts';
import type { Reflection } from '../../src/reflections/reflection.ts';
import { prepareSearch } from '../../src/reflections/search.ts';
import { addressOf, readView } from '../../src/reflections/view.ts';
import { samplePractice } from '../practice/sample.ts';
import { sampleLessonReflection, samplePracticeReflection } from '../reflections/samples.ts';
import { hostileText, longTexts, spoil } from './hostile-text.ts';

const head = { site: 'garden', exported: '2027-01-01T00:00:00.000Z' };
const some = { numRuns: 200 };

const id = hostileText.map((text) => text.slice(0, 40) || 'a');

/** Records whose words are anything at all. */
const reflection: fc.Arbitrary<Reflection> = fc
  .record({ id: id.map((any) => any.toWellFormed()), title: hostileText, text: hostileText })
  .chain(({ id, title, text }) =>
    fc.constantFrom(
      samplePracticeReflection({ id, title, goal: text, note: text }),
      sampleLessonReflection({ id, title }),
    ),
  );

/** A sound export with one value of it, wherever it is, put in the place of another kind of value. */
const spoiltExport = fc
  .record({ kept: reflection, at: fc.nat(60), value: fc.jsonValue() })
  .map(({ kept, at, value }) => {
    const text = writeExport({ ...head, reflections: [kept], unreadable: [] });
    return JSON.stringify(spoil(JSON.parse(text), at, value));
  });

describe('a file that is brought in', () => {
  test('gives back all that was exported, whatever its words are', () => {
    const kept = fc.uniqueArray(reflection, { maxLength: 4, selector: ({ id }) => id });
    // A name that swaps a prototype is refused in any file.
    const value = fc.jsonValue().filter((one) => !JSON.stringify(one).includes('__proto__'));
    fc.assert(
      fc.property(kept, value, (reflections, value) => {
        const all = { ...head, reflections, unreadable: [{ key: 'odd', value }] };
        const back = readImport(writeExport(all));
        const plain: unknown = JSON.parse(JSON.stringify(all));
        expect(back).toEqual({ kind: 'checked', import: plain });
      }),
      some,
    );
  });

  test('is refused or read as a whole, and never breaks what reads it', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.json(), spoiltExport), (text) => {
        const read = readImport(text);
        if (read.kind === 'refused') return;
        expect(readImport(writeExport(read.import))).toEqual(read);
      }),
      some,
    );
  });

  test('is soon refused where it only is long', () => {
    for (const text of ['['.repeat(1e6), '{"a":'.repeat(1e5), '"'.repeat(1e6), ...longTexts])
      expect(readImport(text).kind).toBe('refused');
  });
});

describe('what is stored on a device', () => {
  test('is read or set aside, whatever it is, and read the same again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), reflection.map(toRecord)), (value) => {
        const read = readRecord(value);
        if (read.kind === 'current') expect(readRecord(writeRecord(read.reflection))).toEqual(read);
      }),
      some,
    );
  });

  test('can be handed out whatever it is, under its key', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.anything({ withBigInt: true, withDate: true, withMap: true }),
        (key, value) => {
          expect(JSON.parse(writeRaw([{ key, value }]))).toMatchObject([{ key }]);
        },
      ),
      { ...some, examples: [['a', { toString: 0n }]] },
    );
  });

  test('in a tab, of visits and of cards counts for nothing where it is nothing', () => {
    const practice = samplePractice();
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.jsonValue()), (value) => {
        const session = readSession(practice, value);
        expect(session === undefined || typeof session.place.at === 'string').toBe(true);
        for (const { last } of Object.values(readVisits(value))) expect(last).toBeTypeOf('string');
        for (const { text } of readPreview(value)) expect(text).toBeTypeOf('string');
        expect(isPracticeFile(value)).toBe(false);
      }),
      some,
    );
  });

  test('is searched for any words, and shown with all its own', () => {
    fc.assert(
      fc.property(fc.array(reflection, { maxLength: 3 }), hostileText, (reflections, query) => {
        for (const { excerpts } of prepareSearch(reflections)(query))
          for (const { excerpt } of excerpts) expect(excerpt.length).toBeGreaterThan(0);
      }),
      some,
    );
  });

  test('has an address that leads back to it', () => {
    fc.assert(
      fc.property(id, (id) => {
        if (readRecord(toRecord(samplePracticeReflection({ id }))).kind !== 'current') return;
        expect(readView(addressOf({ at: 'one', id }))).toEqual({ at: 'one', id });
        const two = { at: 'two', then: { id, stance: id }, now: { id } } as const;
        expect(readView(addressOf(two))).toEqual(two);
      }),
      some,
    );
  });
});
