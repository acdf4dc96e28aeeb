import { expect, test } from 'vitest';
import { readResults } from './read-results.ts';

test('finds what became of a test, however deep it stands, and why it failed', () => {
  const spec = (title: string, ok: boolean, error?: string) => ({
    title,
    file: 'store/a.spec.ts',
    ok,
    tests: [
      { results: [ok ? {} : { error: { message: `\u001B[31m${String(error)}\u001B[39m\nat` } }] },
    ],
  });
  const results = readResults(
    JSON.stringify({
      suites: [
        { specs: [spec('full', true)], suites: [{ specs: [spec('cleared', false, 'gone')] }] },
      ],
    }),
  );
  expect(results('e2e/store/a.spec.ts', 'full')).toEqual({ passed: true, error: '' });
  expect(results('e2e/store/a.spec.ts', 'cleared')).toEqual({ passed: false, error: 'gone' });
  expect(results('e2e/store/b.spec.ts', 'full')).toBeUndefined();
});
