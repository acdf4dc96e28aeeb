import * as z from 'zod';

/** How many tests of a step went how. */
export type Count = { passed: number; failed: number; skipped: number };

/** What came of one step of `npm test`. */
export type StepResult = Count & { name: string; seconds: number };

/** Vitest's report, as a count. Whatever did not pass has failed, skipped tests too. */
export const vitestReport = z
  .object({ numTotalTests: z.number(), numPassedTests: z.number() })
  .transform(({ numTotalTests: total, numPassedTests: passed }): Count => {
    return { passed, failed: total - passed, skipped: 0 };
  });

/** Playwright's report, as a count. What passed at a second try has failed; the linter sees that a skipped test has a reason. */
const number = z.number();
export const playwrightReport = z
  .object({
    stats: z.object({ expected: number, unexpected: number, flaky: number, skipped: number }),
  })
  .transform(({ stats: { expected, unexpected, flaky, skipped } }): Count => {
    return { passed: expected, failed: unexpected + flaky, skipped };
  });

const suite = z.object({
  specs: z.array(
    z.object({
      tests: z.array(
        z.object({
          annotations: z.array(z.object({ type: z.string(), description: z.string().optional() })),
        }),
      ),
    }),
  ),
  get suites() {
    return z.array(suite).optional();
  },
});
const skipReport = z.object({ suites: z.array(suite) });

/** Why tests of a report by Playwright were skipped, each reason once. */
export function listSkips(report: unknown): string[] {
  const { suites = [] } = skipReport.safeParse(report).data ?? {};
  const skips = listTests(suites)
    .flatMap(({ annotations }) => annotations)
    .filter(({ type }) => type === 'skip');
  return [...new Set(skips.map(({ description = '' }) => description))];
}

type Suite = z.infer<typeof suite>;

function listTests(suites: Suite[]): Suite['specs'][number]['tests'] {
  return suites.flatMap(({ specs, suites: inner = [] }) => [
    ...specs.flatMap(({ tests }) => tests),
    ...listTests(inner),
  ]);
}

/** Counts a step that is one test by itself, such as the build. */
export function countStep(exitCode: number): Count {
  const passed = Number(exitCode === 0);
  return { passed, failed: 1 - passed, skipped: 0 };
}

/** Counts the tests of a report. A run that broke, tested nothing or left no report has failed. */
export function countTests(schema: z.ZodType<Count>, report: unknown, exitCode: number): Count {
  const count = schema.safeParse(report).data;
  if (!count || count.passed + count.failed === 0) return countStep(1);
  // A file that cannot be loaded fails without a failed test to count.
  return exitCode !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

/** Every step with its time, and the sum in the last line. */
export function formatResults(results: StepResult[]): string {
  const rows = results.map((result) => {
    const time = `${result.seconds.toFixed(1)} s`.padStart(8);
    return `${result.name.padEnd(8)}  ${time}  ${formatCount([result])}`;
  });
  return [...rows, '', formatCount(results)].join('\n');
}

function formatCount(counts: Count[]): string {
  const sum = (outcome: keyof Count) => counts.reduce((total, count) => total + count[outcome], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`;
}
