import { existsSync } from 'node:fs';
import { glob, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeLargeGarden } from './bench/large-garden.ts';
import { reportPractices, reportSearches, reportWeights, type Report } from './bench/report.ts';
import { benchQueries, weighPractice, weighSearch, withBrowser } from './bench/weigh-in-browser.ts';
import { weighFolder } from './bench/weigh.ts';
import { outputFolder } from '../content/folders.ts';
import { plantedGarden } from './planted-garden.ts';
import { build, project } from './run.ts';

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
    fail(`Expected a built site in ${folder}, found none. Run npm run build first.`);
    return;
  }
  show(reportWeights(await weighFolder(folder)));
  const files = await Array.fromAsync(glob('practices/*.json', { cwd: folder }));
  await benchInBrowser(folder, files.map((file) => basename(file, '.json')).sort());
}

async function benchLargeGarden(notes: number): Promise<void> {
  if (!Number.isInteger(notes) || notes < 1) {
    fail('Expected a number of notes, such as --notes 10000.');
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), 'hindsight-bench-'));
  const [content, output] = [join(folder, 'content'), join(folder, 'dist')];
  try {
    await writeLargeGarden(resolve(project, plantedGarden()), notes, content);
    const code = await build({ CONTENT_DIR: content, OUT_DIR: output }, '--silent');
    if (code === 0) await benchInBrowser(output, []);
    else process.exitCode = code;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Weighs one practice and one query after another, since at once they would slow each other down. */
async function benchInBrowser(folder: string, practices: string[]): Promise<void> {
  const isWeighed = await withBrowser(folder, async (visit) => {
    const begun = practices.values().map((practice) => weighPractice(visit, practice));
    if (practices.length > 0) show(reportPractices(await Array.fromAsync(begun)));
    const searches = benchQueries.values().map((query) => weighSearch(visit, query));
    show(reportSearches(await Array.fromAsync(searches)));
  });
  if (!isWeighed)
    console.log('No first search was weighed: there is no Chromium. CHROMIUM_PATH names one.');
}

function show({ text, isHeld }: Report): void {
  console.log(`${text}\n`);
  if (!isHeld) process.exitCode = 1;
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
