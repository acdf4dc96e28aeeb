import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { listPatches } from './list-patches.ts';
import { applyChanges, readPatch } from './patch.ts';

const patches = listPatches();

test.each(patches)('$path applies, and names a spec that is there', ({ changes, spec }) => {
  const files = applyChanges(changes, (path) => readFileSync(path, 'utf8'));
  expect(files.size).toBeGreaterThan(0);
  expect(existsSync(spec), spec).toBe(true);
});

test('there are patches, each for another fault', () => {
  expect(patches.length).toBeGreaterThan(20);
  expect(new Set(patches.map(({ fault }) => fault)).size).toBe(patches.length);
});

describe('a patch', () => {
  const text = [
    'Fault: storage full', 'Test: e2e/a.spec.ts › full: says so', '',
    'diff --git a/one.ts b/one.ts', '--- a/one.ts', '+++ b/one.ts',
    '@@ -1,3 +1,2 @@', ' before', '-handled', ' after', '',
  ].join('\n'); // prettier-ignore

  it('says what it takes out, and which test misses it', () => {
    const changes = [
      { path: 'one.ts', before: 'before\nhandled\nafter\n', after: 'before\nafter\n' },
    ];
    const named = { fault: 'storage full', spec: 'e2e/a.spec.ts', test: 'full: says so' };
    expect(readPatch(text)).toEqual({ ...named, changes });
  });

  it('is applied wherever its lines stand', () => {
    const { changes } = readPatch(text);
    expect(applyChanges(changes, () => 'new\nbefore\nhandled\nafter\n').get('one.ts')).toBe(
      'new\nbefore\nafter\n',
    );
  });

  it.each(['before\nafter\n', 'before\nhandled\nafter\n'.repeat(2)])(
    'says so where its lines are not to be found once',
    (file) => {
      expect(() => applyChanges(readPatch(text).changes, () => file)).toThrow(/once in one\.ts/);
    },
  );

  it('says so where it names no test', () => {
    expect(() => readPatch('diff --git a/one.ts b/one.ts\n')).toThrow(/to begin with the lines/);
  });
});
