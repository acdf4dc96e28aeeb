import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium } from './chromium.ts';
import { listPatches } from './faults/list-patches.ts';
import { applyChanges, type Patch } from './faults/patch.ts';
import { readResults, type Results } from './faults/read-results.ts';
import { makeScratch, type Scratch } from './faults/scratch.ts';
import { plantedGarden } from './planted-garden.ts';

const help = `npm run faults [-- <part of a patch's name> …]

Takes the handling of one fault after the other out of a copy of this checkout, by the patches in e2e/without, and runs
the test that each of them names. One line is printed for each: the fault, its test, and how that failed. All tests are
run once before, without any patch. It takes some minutes, and fails if a test passes where it must fail, fails where it
must pass, or is not there, or if a patch no longer applies.`;

const { values, positionals } = parseArgs({
  options: { help: { type: 'boolean' } },
  allowPositionals: true,
});

if (values.help) console.log(help);
else process.exitCode = (await tryFaults()) ? 0 : 1;

async function tryFaults(): Promise<boolean> {
  const patches = listPatches().filter(
    ({ path }) => positionals.length === 0 || positionals.some((part) => path.includes(part)),
  );
  if (patches.length === 0) {
    console.error(`Expected a patch with ${positionals.join(' or ')} in its name, found none.`);
    return false;
  }
  const { executablePath } = await findChromium();
  process.env.CHROMIUM_PATH = executablePath;
  const scratch = makeScratch();
  try {
    return (await passWhole(scratch, patches)) && (await failWithout(scratch, patches));
  } finally {
    scratch.remove();
  }
}

/** Runs every test as long as nothing is taken out. */
async function passWhole(scratch: Scratch, patches: Patch[]): Promise<boolean> {
  console.log('Building the garden, and running every test as it is.');
  const built = await build(scratch);
  if (built !== undefined) {
    console.error(built);
    return false;
  }
  const results = await runTests(scratch, patches);
  const wrong = patches.flatMap(({ spec, test }) => {
    const found = results(spec, test);
    if (!found) return [`Expected the test “${test}” in ${spec}, found none.`];
    return found.passed ? [] : [`Expected “${test}” in ${spec} to pass, found: ${found.error}`];
  });
  if (wrong.length > 0) console.error(wrong.join('\n'));
  return wrong.length === 0;
}

/** Runs every test without what its patch takes out. */
async function failWithout(scratch: Scratch, patches: Patch[]): Promise<boolean> {
  let failures = 0;
  for (const patch of patches) {
    const { isMissed, how } = await runWithout(scratch, patch);
    if (isMissed) failures += 1;
    console.log(
      `${isMissed ? 'fails ' : 'WRONG '} ${patch.fault} — ${patch.spec} › ${patch.test} — ${how}`,
    );
  }
  console.log(`\n${failures} of ${patches.length} tests fail as they must.`);
  return failures === patches.length;
}

async function runWithout(
  scratch: Scratch,
  patch: Patch,
): Promise<{ isMissed: boolean; how: string }> {
  const before = new Map(patch.changes.map(({ path }) => [path, scratch.read(path)]));
  try {
    scratch.write(applyChanges(patch.changes, scratch.read));
    // The store is bundled by its own tests; all others open the built site.
    const broken = patch.spec.startsWith('e2e/store/') ? undefined : await build(scratch);
    if (broken !== undefined) return { isMissed: false, how: broken };
    const found = (await runTests(scratch, [patch]))(patch.spec, patch.test);
    if (!found) return { isMissed: false, how: 'the test could not be run' };
    return { isMissed: !found.passed, how: found.passed ? 'it passes' : found.error };
  } catch (error) {
    return { isMissed: false, how: error instanceof Error ? error.message : String(error) };
  } finally {
    scratch.write(before);
  }
}

/** Gives what is wrong where the site cannot be built. */
async function build(scratch: Scratch): Promise<string | undefined> {
  const { code, output } = await scratch.run('astro/bin/astro.mjs', ['build'], outputOf(scratch));
  return code === 0 ? undefined : `the site cannot be built:\n${output}`;
}

async function runTests(scratch: Scratch, patches: readonly Patch[]): Promise<Results> {
  const report = join(scratch.folder, 'report.json');
  rmSync(report, { force: true });
  const titles = patches.map(({ test }) => test.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`));
  const words = [
    ...new Set(patches.map(({ spec }) => spec)), '--project=root', '--reporter=json',
    `--grep=(${titles.join('|')})$`,
  ]; // prettier-ignore
  // What waits for something that never comes need not wait long.
  const patience = patches.length === 1 ? ['--timeout=20000'] : [];
  const { output } = await scratch.run('@playwright/test/cli.js', ['test', ...words, ...patience], {
    ...outputOf(scratch),
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  try {
    return readResults(readFileSync(report, 'utf8'));
  } catch {
    throw new Error(`Expected a report of Playwright, found: ${output}`);
  }
}

function outputOf({ folder }: Scratch): NodeJS.ProcessEnv {
  return { CONTENT_DIR: plantedGarden(), OUT_DIR: join(folder, 'dist') };
}
