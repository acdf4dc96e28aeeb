import { describe, expect, it } from 'vitest';
import { countPlaywright, countStep, countVitest, formatResults } from './test-report.ts';

describe('countStep', () => {
  it('counts one', () => {
    expect(countStep(0)).toEqual({ passed: 1, failed: 0, skipped: 0 });
    expect(countStep(2)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('countVitest', () => {
  const report = (total: number, passed: number) =>
    JSON.stringify({ numTotalTests: total, numPassedTests: passed });

  it('counts what passed, and everything else as failed', () => {
    expect(countVitest(report(7, 7), 0)).toEqual({ passed: 7, failed: 0, skipped: 0 });
    expect(countVitest(report(7, 5), 1)).toEqual({ passed: 5, failed: 2, skipped: 0 });
    expect(countVitest(report(7, 6), 0)).toEqual({ passed: 6, failed: 1, skipped: 0 });
  });

  it('counts a failure that belongs to no test', () => {
    expect(countVitest(report(7, 7), 1)).toEqual({ passed: 7, failed: 1, skipped: 0 });
    expect(countVitest(report(0, 0), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('counts a missing or unreadable report as failed', () => {
    for (const unreadable of [undefined, '', 'not json', 'null', '{}']) {
      expect(countVitest(unreadable, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    }
  });
});

describe('countPlaywright', () => {
  const report = (stats: object, suites: object[] = []) =>
    JSON.stringify({
      suites,
      stats: { expected: 0, unexpected: 0, skipped: 0, flaky: 0, ...stats },
    });

  it('counts what went as expected, and everything else as failed', () => {
    expect(countPlaywright(report({ expected: 9 }), 0)).toEqual({
      passed: 9,
      failed: 0,
      skipped: 0,
    });
    expect(countPlaywright(report({ expected: 9, skipped: 1 }), 0)).toEqual({
      passed: 9,
      failed: 1,
      skipped: 0,
    });
    expect(countPlaywright(report({ expected: 9, unexpected: 2, flaky: 1 }), 1)).toEqual({
      passed: 9,
      failed: 3,
      skipped: 0,
    });
  });

  it('counts apart what was skipped with a reason, and as failed what was skipped without', () => {
    const skipped = (description?: string) => ({
      specs: [{ tests: [{ status: 'skipped', annotations: [{ type: 'skip', description }] }] }],
    });
    const suites = [{ suites: [skipped('nginx is not here'), skipped()], specs: [] }];
    expect(countPlaywright(report({ expected: 9, skipped: 2 }, suites), 0)).toEqual({
      passed: 9,
      failed: 1,
      skipped: 1,
    });
  });

  it('counts a run that broke or tested nothing as failed', () => {
    expect(countPlaywright(report({ expected: 9 }), 1)).toEqual({
      passed: 9,
      failed: 1,
      skipped: 0,
    });
    expect(countPlaywright(report({}), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(countPlaywright(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('formatResults', () => {
  it('ends with the sum and nothing after it', () => {
    const told = formatResults([
      { name: 'format', seconds: 1.23, passed: 1, failed: 0, skipped: 0 },
      { name: 'e2e', seconds: 100, passed: 40, failed: 2, skipped: 0 },
    ]);
    expect(told.split('\n')).toEqual([
      'format     1.2 s     1 passed',
      'e2e      100.0 s    40 passed     2 failed',
      '',
      '41 passed, 2 failed, 0 skipped',
    ]);
  });

  it('says what was skipped', () => {
    const told = formatResults([{ name: 'e2e', seconds: 9, passed: 4, failed: 0, skipped: 2 }]);
    expect(told).toMatch(/ 4 passed +2 skipped\n\n4 passed, 0 failed, 2 skipped$/);
  });
});
