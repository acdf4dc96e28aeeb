import { z } from 'zod';

/** What became of the tests of one run, by their specs and titles. */
export type Results = (
  spec: string,
  test: string,
) => { passed: boolean; error: string } | undefined;

const resultSchema = z.object({
  error: z.object({ message: z.string().optional() }).optional(),
});

const specSchema = z.object({
  title: z.string(),
  file: z.string(),
  ok: z.boolean(),
  tests: z.array(z.object({ results: z.array(resultSchema) })),
});

const suiteSchema = z.object({
  specs: z.array(specSchema).optional(),
  get suites() {
    return z.array(suiteSchema).optional();
  },
});

type Suite = z.infer<typeof suiteSchema>;

/** Reads Playwright's JSON report. */
export function readResults(report: string): Results {
  const specs = listSpecs(suiteSchema.parse(JSON.parse(report)));
  return (spec, test) => {
    const found = specs.find(({ file, title }) => `e2e/${file}` === spec && title === test);
    if (!found) return undefined;
    const message = found.tests[0]?.results[0]?.error?.message ?? '';
    // Without the colours of a terminal.
    const [error = ''] = message.replaceAll(/\u001B\[\d+m/g, '').split('\n');
    return { passed: found.ok, error };
  };
}

function listSpecs({ specs = [], suites = [] }: Suite): z.infer<typeof specSchema>[] {
  return [...specs, ...suites.flatMap(listSpecs)];
}
