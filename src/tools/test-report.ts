import { z } from 'zod';

/** What came of one step of `npm test`. */
export interface StepResult {
  name: string;
  seconds: number;
  passed: number;
  failed: number;
}

export interface Count {
  passed: number;
  failed: number;
}

/** Counts a step that is one test by itself, such as the build. */
export function countStep(exitCode: number): Count {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Counts Vitest's tests from its JSON report; whatever did not pass has failed, skipped tests too. */
export function countVitest(report: string | undefined, exitCode: number): Count {
  const read = parse(vitestReport, report);
  return read ? count(read.numPassedTests, read.numTotalTests, exitCode) : unreadable;
}

/** Counts Playwright's tests from its JSON report; whatever did not pass has failed, skipped tests too. */
export function countPlaywright(report: string | undefined, exitCode: number): Count {
  const stats = parse(playwrightReport, report)?.stats;
  if (!stats) return unreadable;
  const total = stats.expected + stats.unexpected + stats.skipped + stats.flaky;
  return count(stats.expected, total, exitCode);
}

/** Sets the steps and their times in a table; the last line is the sum. */
export function tellResults(results: StepResult[]): string {
  const width = Math.max(...results.map(({ name }) => name.length));
  const rows = results.map(({ name, seconds, passed, failed }) =>
    [
      name.padEnd(width),
      `${seconds.toFixed(1)} s`.padStart(8),
      `${passed} passed`.padStart(11),
      failed === 0 ? '' : `${failed} failed`.padStart(11),
    ]
      .join('  ')
      .trimEnd(),
  );
  const passed = sum(results.map((result) => result.passed));
  const failed = sum(results.map((result) => result.failed));
  return [...rows, '', `${passed} passed, ${failed} failed`].join('\n');
}

const unreadable: Count = { passed: 0, failed: 1 };

const vitestReport = z.object({ numTotalTests: z.number(), numPassedTests: z.number() });

const playwrightReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    skipped: z.number(),
    flaky: z.number(),
  }),
});

function count(passed: number, total: number, exitCode: number): Count {
  // A file that cannot be loaded, or a run without tests, fails without a failed test to count.
  const brokenRun = exitCode !== 0 || total === 0 ? 1 : 0;
  return { passed, failed: Math.max(total - passed, brokenRun) };
}

function parse<Report>(schema: z.ZodType<Report>, report: string | undefined): Report | undefined {
  try {
    return schema.safeParse(JSON.parse(report ?? '')).data;
  } catch {
    return undefined;
  }
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
