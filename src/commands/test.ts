import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
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
const astro = 'astro/bin/astro.mjs';

/** What reads the sources, by step. Each tool keeps one processor busy, so the steps run at once. */
const readings: Record<string, [script: string, ...words: string[]][]> = {
  format: [['prettier/bin/prettier.cjs', '--check', '.']],
  lint: [
    ['eslint/bin/eslint.js', '--max-warnings', '0', '.'],
    ['knip/bin/knip.js', '--no-progress'],
    [
      'dependency-cruiser/bin/dependency-cruiser.mjs',
      ...['--config', '.dependency-cruiser.mjs', 'src', 'test', 'e2e'],
    ],
  ],
  types: [
    [
      astro,
      'check',
      '--noSync',
      '--minimumSeverity',
      'warning',
      '--minimumFailingSeverity',
      'warning',
    ],
    // The rules must stand without the DOM, which the site's own configuration has.
    ['typescript/bin/tsc', '-p', 'tsconfig.rules.json'],
  ],
};

try {
  process.exitCode = await testEverything();
} finally {
  rmSync(reports, { recursive: true, force: true });
}

/** Runs every step, also after one has failed, so that one run names everything there is to mend. */
async function testEverything(): Promise<number> {
  // The linter and the compiler read types, and those of the content exist only once Astro has written them.
  const synced = await timed('sync', async () => countStep(await runTool(astro, ['sync'])));
  const read = Object.entries(readings).map(([name, tools]) =>
    timed(name, () => runApart(name, tools)),
  );
  const results = [synced, ...(await Promise.all(read))];
  for (const [name, run] of steps(findChromium()))
    results.push(await timed(name, () => run(results)));
  console.log(`\n${formatResults(results)}`);
  return results.every(({ failed }) => failed === 0) ? 0 : 1;
}

/** Runs a step's tools one after the other, beside other steps: their output is shown when all have ended. */
async function runApart(step: string, tools: (typeof readings)[string]): Promise<Count> {
  const path = join(reports, `${step}.txt`);
  const output = openSync(path, 'w');
  let code = 0;
  for (const [script, ...words] of tools) code = (await runTool(script, words, {}, output)) || code;
  closeSync(output);
  process.stdout.write(readFileSync(path));
  return countStep(code);
}

type Step = (before: StepResult[]) => Promise<Count>;

function steps(browser: string | undefined): [string, Step][] {
  const own: [string, Step][] = [['content', async () => countStep(await checkContent())]];
  return [
    ['unit', runVitest],
    ...(isApart ? own : []),
    ['build', async () => countStep(await build(apart))],
    ['e2e', (before) => runPlaywright(browser, before)],
  ];
}

async function timed(name: string, run: () => Promise<Count>): Promise<StepResult> {
  console.log(`— ${name}`);
  const started = performance.now();
  const count = await run();
  const seconds = (performance.now() - started) / 1000;
  console.log(`— ${name}: ${count.failed === 0 ? 'ok' : 'failed'} in ${seconds.toFixed(1)} s\n`);
  return { name, seconds, ...count };
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
