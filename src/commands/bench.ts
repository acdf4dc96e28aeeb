import { existsSync } from 'node:fs';
import { glob, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { budgets } from './bench/budgets.ts';
import { withLargeGarden } from './bench/large-garden.ts';
import { keepsBudget, formatPractices, formatSearches, formatWeights } from './bench/report.ts';
import { medianBytes, weighPractices, weighSearches } from './bench/weigh-in-browser.ts';
import { weighFolder } from './bench/weigh.ts';
import { outputFolder } from '../content/folders.ts';
import { plantedGarden } from './planted-garden.ts';
import { project, runTool } from './run.ts';

/**
 * `npm run bench`: what the pages of the last build weigh, what a practice and a first search fetch, and
 * whether all keep their budgets.
 * `npm run bench -- --notes 10000` builds a copy of the garden with so many more notes, and weighs a first search there.
 */
const { values } = parseArgs({ options: { notes: { type: 'string' } } });

if (values.notes !== undefined) await benchLargeGarden(Number(values.notes));
else await benchLastBuild(resolve(project, outputFolder(process.env)));

async function benchLastBuild(folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) {
    console.error(`Expected a built site in ${folder}, found none. Run npm run build first.`);
    process.exitCode = 1;
    return;
  }
  const weight = await weighFolder(folder);
  console.log(`${formatWeights(weight)}\n`);
  if (weight.firstView.some(({ found, limit }) => found > limit)) process.exitCode = 1;
  await benchPractices(folder);
  await benchSearch(folder);
}

async function benchPractices(folder: string): Promise<void> {
  const files = glob('practices/*.json', { cwd: folder });
  const practices = (await Array.fromAsync(files)).map((file) => basename(file, '.json')).sort();
  const weights = await weighPractices(folder, practices);
  if (!weights || weights.length === 0) return;
  console.log(`${formatPractices(weights)}\n`);
  if (!weights.every(keepsBudget)) process.exitCode = 1;
}

async function benchLargeGarden(notes: number): Promise<void> {
  if (!Number.isInteger(notes) || notes < 1) {
    console.error('Expected a number of notes, such as --notes 10000.');
    process.exitCode = 1;
    return;
  }
  const content = resolve(project, plantedGarden());
  const folder = await mkdtemp(join(tmpdir(), 'hindsight-bench-'));
  try {
    const code = await withLargeGarden(content, notes, (large) =>
      runTool('astro/bin/astro.mjs', ['build', '--silent'], {
        CONTENT_DIR: large,
        OUT_DIR: folder,
      }),
    );
    if (code === 0) await benchSearch(folder);
    else process.exitCode = code;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function benchSearch(folder: string): Promise<void> {
  const weights = await weighSearches(folder);
  if (!weights) {
    console.log('No first search was weighed: there is no Chromium. CHROMIUM_PATH names one.');
    return;
  }
  console.log(formatSearches(weights));
  if (medianBytes(weights) > budgets.search) process.exitCode = 1;
}
