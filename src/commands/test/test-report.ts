import { z } from 'zod';

/** What came of one step of `npm test`. */
export interface StepResult extends Count {
  name: string;
  seconds: number;
}

export interface Count {
  passed: number;
  failed: number;
  /** Left out for a reason that the report gives. */
  skipped: number;
}

/** Counts a step that is one test by itself, such as the build. */
export function countStep(exitCode: number): Count {
  return count(exitCode === 0 ? 1 : 0, 1, exitCode);
}

/** Counts Vitest's tests from its JSON report; whatever did not pass has failed, skipped tests too. */
export function countVitest(report: string | undefined, exitCode: number): Count {
  const read = parse(vitestReport, report);
  return read ? count(read.numPassedTests, read.numTotalTests, exitCode) : unreadable;
}

/** Counts Playwright's tests from its JSON report; whatever did not pass has failed, unless it was skipped with a reason. */
export function countPlaywright(report: string | undefined, exitCode: number): Count {
  const read = parse(playwrightReport, report);
  if (!read) return unreadable;
  const { expected, unexpected, skipped, flaky } = read.stats;
  const excused = read.suites.reduce((total, suite) => total + countExcused(suite), 0);
  const total = expected + unexpected + flaky + skipped - excused;
  return { ...count(expected, total, exitCode), skipped: excused };
}

/** Sets the steps and their times in a table; the last line is the sum. */
export function formatResults(results: StepResult[]): string {
  const width = Math.max(...results.map(({ name }) => name.length));
  const rows = results.map((result) => {
    const counts = outcomes.map((outcome) =>
      outcome === 'passed' || result[outcome] > 0
        ? `${result[outcome]} ${outcome}`.padStart(11)
        : '',
    );
    const time = `${result.seconds.toFixed(1)} s`.padStart(8);
    return [result.name.padEnd(width), time, ...counts].join('  ').trimEnd();
  });
  const sums = outcomes.map((outcome) => {
    const sum = results.reduce((total, result) => total + result[outcome], 0);
    return `${sum} ${outcome}`;
  });
  return [...rows, '', sums.join(', ')].join('\n');
}

const outcomes = ['passed', 'failed', 'skipped'] as const;

const unreadable = countStep(1);

const vitestReport = z.object({ numTotalTests: z.number(), numPassedTests: z.number() });

/** A suite as far as skipped tests need it: files hold suites, suites hold suites and tests. */
const suiteSchema = z.object({
  get suites() {
    return z.array(suiteSchema).default([]);
  },
  specs: z.array(
    z.object({
      tests: z.array(
        z.object({
          status: z.string(),
          annotations: z.array(z.object({ type: z.string(), description: z.string().optional() })),
        }),
      ),
    }),
  ),
});

const playwrightReport = z.object({
  suites: z.array(suiteSchema),
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
  return { passed, failed: Math.max(total - passed, brokenRun), skipped: 0 };
}

function countExcused({ suites, specs }: z.infer<typeof suiteSchema>): number {
  const own = specs
    .flatMap(({ tests }) => tests)
    .filter(
      ({ status, annotations }) =>
        status === 'skipped' &&
        annotations.some(({ type, description }) => type === 'skip' && description),
    );
  return suites.reduce((total, suite) => total + countExcused(suite), own.length);
}

function parse<Report>(schema: z.ZodType<Report>, report: string | undefined): Report | undefined {
  try {
    return schema.safeParse(JSON.parse(report ?? '')).data;
  } catch {
    return undefined;
  }
}
