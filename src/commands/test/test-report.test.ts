import { describe, expect, it } from 'vitest';
import {
  countStep,
  countTests,
  formatResults,
  listSkips,
  playwrightReport,
  vitestReport,
} from './test-report.ts';

describe('countStep', () => {
  it('counts one', () => {
    expect(countStep(0)).toEqual({ passed: 1, failed: 0, skipped: 0 });
    expect(countStep(2)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('countTests of Vitest', () => {
  const countVitest = (report: unknown, code: number) => countTests(vitestReport, report, code);
  const report = (total: number, passed: number) => ({
    numTotalTests: total,
    numPassedTests: passed,
  });

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
    for (const unreadable of [undefined, '', null, {}]) {
      expect(countVitest(unreadable, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    }
  });
});

describe('countTests of Playwright', () => {
  const countPlaywright = (stats: object, code: number) =>
    countTests(
      playwrightReport,
      { suites: [], stats: { expected: 0, unexpected: 0, skipped: 0, flaky: 0, ...stats } },
      code,
    );

  it('counts what went as expected and what was skipped, and everything else as failed', () => {
    expect(countPlaywright({ expected: 9 }, 0)).toEqual({ passed: 9, failed: 0, skipped: 0 });
    expect(countPlaywright({ expected: 9, skipped: 1 }, 0)).toEqual({
      passed: 9,
      failed: 0,
      skipped: 1,
    });
    expect(countPlaywright({ expected: 9, unexpected: 2, flaky: 1 }, 1)).toEqual({
      passed: 9,
      failed: 3,
      skipped: 0,
    });
  });

  it('counts a run that broke or tested nothing as failed', () => {
    expect(countPlaywright({ expected: 9 }, 1)).toEqual({ passed: 9, failed: 1, skipped: 0 });
    expect(countPlaywright({}, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(countPlaywright({ skipped: 3 }, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(countTests(playwrightReport, undefined, 0)).toEqual(countStep(1));
  });
});

describe('listSkips', () => {
  const specs = (...skips: string[]) =>
    skips.map((description) => ({ tests: [{ annotations: [{ type: 'skip', description }] }] }));

  it('says every reason once, from suites in suites', () => {
    const inner = { specs: specs('Firefox was not found.', 'nginx was not found.') };
    const annotated = { tests: [{ annotations: [{ type: 'slow' }] }] };
    const outer = { specs: [...specs('nginx was not found.'), annotated], suites: [inner] };
    expect(listSkips({ suites: [outer] })).toEqual([
      'nginx was not found.',
      'Firefox was not found.',
    ]);
    expect(listSkips(undefined)).toEqual([]);
  });
});

describe('formatResults', () => {
  it('ends with the sum and nothing after it', () => {
    const told = formatResults([
      { name: 'format', seconds: 1.23, passed: 1, failed: 0, skipped: 0 },
      { name: 'e2e', seconds: 100, passed: 40, failed: 2, skipped: 3 },
    ]);
    expect(told.split('\n')).toEqual([
      'format       1.2 s  1 passed, 0 failed, 0 skipped',
      'e2e        100.0 s  40 passed, 2 failed, 3 skipped',
      '',
      '41 passed, 2 failed, 3 skipped',
    ]);
  });
});
