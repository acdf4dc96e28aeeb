import { describe, expect, it } from 'vitest';
import { isRecord } from '../text/record.ts';
import { writeExport, writeRaw, type Export } from './export.ts';
import { planImport } from './place-record.ts';
import { importLimits, readImport } from './import.ts';
import {
  sampleLessonReflection,
  sampleOwnReflection,
  samplePracticeReflection,
} from '../../test/reflections/samples.ts';

const one = samplePracticeReflection();
const two = sampleLessonReflection();
const newer = { key: 'far', value: { version: 9, dream: '<img src=x>' } };
const kept = {
  site: 'garden',
  exported: '2026-11-22T10:00:00.000Z',
  reflections: [one, two],
  unreadable: [newer],
};
const text = writeExport(kept);

/** The export with one place changed. */
const changed = (change: (file: Record<string, unknown>) => unknown) => {
  const file: unknown = JSON.parse(text);
  return JSON.stringify(isRecord(file) ? change(file) : file);
};
const check = (written: string): Export => {
  const read = readImport(written);
  if (read.kind === 'refused') throw new Error(read.why);
  return read.import;
};

describe('readImport', () => {
  it('takes what an earlier version of the site exported', () => {
    const undated = two.stances.map(({ id, text, written, changed }) => ({
      id,
      text,
      written,
      changed,
    }));
    const records = [one, { ...two, stances: undated }].map((reflection) => ({
      version: 1,
      reflection,
    }));
    expect(check(changed((file) => ({ ...file, version: 1, reflections: records })))).toEqual(kept);
    for (const version of [0, 1.5, '1'])
      expect(readImport(changed((file) => ({ ...file, version })))).toMatchObject({
        kind: 'refused',
      });
  });

  it('takes an export back, with a mark of its encoding or without', () => {
    expect(check(`\uFEFF${text}`)).toEqual(kept);
  });

  it.each([
    ['tooBig', ' '.repeat(importLimits.bytes + 1)],
    ['notJson', ''],
    ['notJson', '{"format":'],
    ['tooDeep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['anotherFormat', '[]'],
    ['anotherFormat', 'null'],
    ['anotherFormat', changed((file) => ({ ...file, format: 'diary' }))],
    ['newer', changed((file) => ({ ...file, version: 4, extra: 1 }))],
    ['newer', changed((file) => ({ ...file, reflections: [{ version: 4 }] }))],
    ['tooMany', changed((file) => ({ ...file, reflections: Array(10_001).fill(0) }))],
    ['tooMany', changed((file) => ({ ...file, unreadable: Array(10_000).fill({}) }))],
    ['wrongField', changed((file) => ({ ...file, extra: 1 }))],
    ['wrongField', changed((file) => ({ ...file, exported: 'yesterday' }))],
    ['forbiddenKey', text.replace('"note":', '"__proto__": {"polluted": true}, "note":')],
    ['forbiddenKey', text.replace('"kind": "text"', '"constructor": 1, "kind": "text"')],
  ])('refuses: %s', (why, written) => {
    expect(readImport(written)).toMatchObject({ kind: 'refused', why });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('takes back a then and now without a lesson', () => {
    const own = { ...kept, reflections: [sampleOwnReflection()] };
    expect(check(writeExport(own))).toEqual(own);
  });

  it('says where a field is wrong, and takes nothing of the rest', () => {
    const long = { ...one, questions: Array.from({ length: 10_001 }, () => ({})) };
    const wrong = [{ version: 1, reflection: long }];
    expect(readImport(changed((file) => ({ ...file, reflections: wrong })))).toEqual({
      kind: 'refused', why: 'wrongField', at: 'reflections.0.reflection.questions',
    }); // prettier-ignore
    const records = [
      { version: 1, reflection: two },
      { version: 1, reflection: { ...one, note: 7 } },
    ];
    expect(readImport(changed((file) => ({ ...file, reflections: records })))).toEqual({
      kind: 'refused', why: 'wrongField', at: 'reflections.1.reflection.note',
    }); // prettier-ignore
  });
});

/** Takes an import over, as the store does. */
const apply = (there: Map<string, unknown>, checked = check(text)) => {
  const plan = planImport(checked, there);
  for (const { key, value } of plan.writes) there.set(key, value);
  return { ...plan.counts, writes: plan.writes.length };
};

describe('planImport', () => {
  it('brings everything back after an erasure, and then changes nothing', () => {
    const there = new Map<string, unknown>();
    expect(apply(there)).toEqual({ new: 3, same: 0, differing: 0, writes: 3 });
    expect(there.get('far')).toEqual(newer.value);
    expect(apply(there)).toEqual({ new: 0, same: 3, differing: 0, writes: 0 });
  });

  it('keeps both where they differ, once', () => {
    const mine = { version: 1, reflection: { ...one, note: 'Mine' } };
    const there = new Map<string, unknown>([['one', mine], ['far', 'junk'], ['two', undefined]]); // prettier-ignore
    there.delete('two');
    expect(apply(there)).toEqual({ new: 1, same: 0, differing: 2, writes: 3 });
    expect(there.get('one')).toBe(mine);
    expect(there.get('far')).toBe('junk');
    expect(there.size).toBe(5);
    expect(apply(there)).toEqual({ new: 0, same: 3, differing: 0, writes: 0 });
  });

  it('never writes over what cannot be read, nor one of its own over another', () => {
    const there = new Map<string, unknown>([['one', { version: 9 }]]);
    const checked = {
      ...check(text),
      reflections: [one, one, { ...one, note: 'Other' }],
      unreadable: [],
    };
    expect(apply(there, checked)).toEqual({ new: 0, same: 1, differing: 2, writes: 2 });
    expect(there.get('one')).toEqual({ version: 9 });
  });

  it('finds what it once brought in, after that was changed here', () => {
    const there = new Map<string, unknown>([['one', 'junk']]);
    const checked = { ...check(text), reflections: [one], unreadable: [] };
    apply(there, checked);
    const [, id = ''] = there.keys();
    there.set(id, { version: 1, reflection: { ...one, id, note: 'Changed here' } });
    expect(apply(there, checked).writes).toBe(1);
    expect(apply(there, checked).writes).toBe(0);
  });
});

it('writes raw values that JSON cannot hold as text', () => {
  expect(JSON.parse(writeRaw([{ key: 'a', value: 10n }, { key: 'b', value: undefined }]))).toEqual([
    { key: 'a', value: '10' }, { key: 'b', value: null },
  ]); // prettier-ignore
});

it('never takes one value for another that JSON cannot hold either', () => {
  const plan = planImport({ reflections: [], unreadable: [{ key: 'a', value: 10n }] }, new Map([['a', 11n]]));
  expect(plan.counts).toEqual({ new: 0, same: 0, differing: 1 });
  expect(plan.writes.map(({ value }) => value)).toEqual([10n]);
}); // prettier-ignore
