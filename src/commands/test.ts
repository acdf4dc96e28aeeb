import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumAdvice, findChromium } from './test/programs.ts';
import { runScript } from './run.ts';
import { plantedGarden } from './planted-garden.ts';
import { build, runTool } from './run.ts';
import {
  countPlaywright,
  countStep,
  countVitest,
  formatResults,
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
try {
  process.exitCode = await testEverything();
} finally {
  rmSync(reports, { recursive: true, force: true });
}

/** Runs every step, also after one has failed, so that one run tells everything there is to mend. */
async function testEverything(): Promise<number> {
  const results: StepResult[] = [];
  for (const [name, run] of steps(findChromium())) results.push(await timed(name, run, results));
  console.log(`\n${formatResults(results)}`);
  return results.every(({ failed }) => failed === 0) ? 0 : 1;
}

type Step = (before: StepResult[]) => Promise<Count>;

function steps(browser: string | undefined): [string, Step][] {
  const own: [string, Step][] = [['content', async () => countStep(await checkContent())]];
  return [
    ['format', async () => countStep(await runTool('prettier/bin/prettier.cjs', ['--check', '.']))],
    ['lint', async () => countStep(await lint())],
    ['types', async () => countStep(await checkTypes())],
    ['unit', runVitest],
    ...(isApart ? own : []),
    ['build', async () => countStep(await build(apart))],
    ['e2e', (before) => runPlaywright(browser, before)],
  ];
}

async function timed(name: string, run: Step, before: StepResult[]): Promise<StepResult> {
  console.log(`\n— ${name}`);
  const started = performance.now();
  const count = await run(before);
  const seconds = (performance.now() - started) / 1000;
  console.log(`— ${name}: ${count.failed === 0 ? 'ok' : 'failed'} in ${seconds.toFixed(1)} s`);
  return { name, seconds, ...count };
}

async function lint(): Promise<number> {
  // The linter reads types, and those of the content exist only once Astro has written them.
  const synced = await runTool('astro/bin/astro.mjs', ['sync']);
  const linted = await runTool('eslint/bin/eslint.js', ['--max-warnings', '0', '.']);
  const unused = await runTool('knip/bin/knip.js', ['--no-progress']);
  const circles = await runTool('dependency-cruiser/bin/dependency-cruiser.mjs', [
    '--config',
    '.dependency-cruiser.mjs',
    ...['src', 'test', 'e2e'],
  ]);
  return [synced, linted, unused, circles].find((code) => code !== 0) ?? 0;
}

async function checkTypes(): Promise<number> {
  const severities = ['--minimumSeverity', 'warning', '--minimumFailingSeverity', 'warning'];
  const site = await runTool('astro/bin/astro.mjs', ['check', ...severities]);
  // The rules must stand without the DOM, which the site's own configuration has.
  const rules = await runTool('typescript/bin/tsc', ['-p', 'tsconfig.rules.json']);
  return site === 0 ? rules : site;
}

/** The author's own garden, which no other step is about. */
async function checkContent(): Promise<number> {
  const { code, output } = await runScript('src/commands/check.ts', [], {});
  console.log(output.trimEnd());
  return code;
}

async function runVitest(): Promise<Count> {
  const report = join(reports, 'unit.json');
  const reporting = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runTool('vitest/vitest.mjs', ['run', ...reporting]);
  return countVitest(readIfThere(report), code);
}

async function runPlaywright(browser: string | undefined, before: StepResult[]): Promise<Count> {
  const built = before.some(({ name, failed }) => name === 'build' && failed === 0);
  if (!built || browser === undefined) {
    console.error(`Not run. ${built ? chromiumAdvice : 'The build failed.'}`);
    return countStep(1);
  }
  const report = join(reports, 'e2e.json');
  // The line reporter redraws its line, which a log cannot.
  const reporter = process.stdout.isTTY ? 'line' : 'dot';
  const code = await runTool('@playwright/test/cli.js', ['test', `--reporter=${reporter},json`], {
    ...apart,
    CHROMIUM_PATH: browser,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  return countPlaywright(readIfThere(report), code);
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
