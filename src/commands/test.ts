import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attempt } from '../text/attempt.ts';
import { plantedGarden } from './planted-garden.ts';
import { build, runScript, runTool } from './run.ts';
import {
  countStep,
  countTests,
  formatResults,
  listSkips,
  playwrightReport,
  vitestReport,
  type Count,
  type StepResult,
} from './test/test-report.ts';

const reports = mkdtempSync(join(tmpdir(), 'hindsight-test-'));
/** Where an author has a garden of their own, the tests build the planted one apart from it. */
const planted = plantedGarden();
const isApart = planted !== 'content';
const apart = isApart
  ? { CONTENT_DIR: planted, OUT_DIR: join(reports, 'dist'), PUBLIC_DIR: join(reports, 'public') }
  : {};
const astro = 'src/commands/astro.mjs';

/** What reads the sources, by step. Each tool keeps one processor busy, so they run at once. */
const readings: Record<string, string> = {
  format: 'node_modules/prettier/bin/prettier.cjs --check .',
  lint: 'node_modules/oxlint/bin/oxlint --deny-warnings --report-unused-disable-directives .',
  borders: 'node_modules/eslint/bin/eslint.js --max-warnings 0 .',
  unused: 'node_modules/knip/bin/knip.js --no-progress',
  circles:
    'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs --config .dependency-cruiser.mjs src test e2e bench',
  // All other types are checked by the linter, which has read them anyway.
  pages: `${astro} check --noSync --tsconfig tsconfig.pages.json --minimumSeverity warning --minimumFailingSeverity warning`,
  // The rules must stand without the DOM, which the site's own configuration has.
  rules: 'node_modules/typescript/bin/tsc -p tsconfig.rules.json',
};

const results: StepResult[] = [];
try {
  await testEverything();
} finally {
  rmSync(reports, { recursive: true, force: true });
}
console.log(`\n${formatResults(results)}`);
process.exitCode = results.every(({ failed }) => failed === 0) ? 0 : 1;

/** Runs every step, also after one has failed, so that one run names everything there is to mend. */
async function testEverything(): Promise<void> {
  // The linter and the compiler read types, and those of the content exist only once Astro has written them.
  await step('sync', () => runTool(astro, ['sync']));
  const read = Object.entries(readings).map(([name, line]) => step(name, () => runQuietly(line)));
  await Promise.all(read);
  await step('unit', runVitest);
  // The author's own garden, which no other step is about.
  if (isApart) await step('content', () => runTool('src/commands/check.ts', []));
  const built = await step('build', () => build(apart));
  // What an earlier build left behind would be tested in its place.
  if (built.failed === 0) await step('e2e', runPlaywright);
}

/** Runs a step, which is one test by itself where it gives an exit code alone. */
async function step(name: string, run: () => Promise<Count | number>): Promise<Count> {
  console.log(`— ${name}`);
  const started = performance.now();
  const ran = await run();
  const count = typeof ran === 'number' ? countStep(ran) : ran;
  const seconds = (performance.now() - started) / 1000;
  console.log(`— ${name}: ${count.failed === 0 ? 'ok' : 'failed'} in ${seconds.toFixed(1)} s\n`);
  results.push({ name, seconds, ...count });
  return count;
}

/** Runs a tool beside others: what it prints is shown when it has ended. */
async function runQuietly(line: string): Promise<number> {
  const [script = '', ...words] = line.split(' ');
  const { code, output } = await runScript(script, words, {});
  process.stdout.write(output);
  return code;
}

async function runVitest(): Promise<Count> {
  const report = join(reports, 'unit.json');
  const reporting = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runTool('node_modules/vitest/vitest.mjs', ['run', ...reporting]);
  return countTests(vitestReport, readJson(report), code);
}

async function runPlaywright(): Promise<Count> {
  const report = join(reports, 'e2e.json');
  // The line reporter redraws its line, which a log cannot.
  const reporter = process.stdout.isTTY ? 'line' : 'dot';
  const words = ['test', `--reporter=${reporter},json`];
  const environment = { ...apart, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const code = await runTool('node_modules/@playwright/test/cli.js', words, environment);
  const told = readJson(report);
  for (const reason of listSkips(told)) console.log(`skipped: ${reason}`);
  return countTests(playwrightReport, told, code);
}

function readJson(path: string): unknown {
  return attempt((): unknown => JSON.parse(readFileSync(path, 'utf8')));
}
