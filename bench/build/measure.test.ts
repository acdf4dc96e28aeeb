import { expect, test } from 'vitest';
import { project } from '../../src/commands/run.ts';
import { measure, measureFolder } from './measure.ts';

const isElsewhere = process.platform !== 'linux';
const run = (code: string) => ({ words: ['-e', code], folder: project });
const busy =
  'const end = process.cpuUsage().user + 3e5; while (process.cpuUsage().user < end) for (let each = 0; each < 1e6; each++);';

test('what a process and those it started have used is counted', async ({ skip }) => {
  skip(isElsewhere, 'only Linux has /proc');
  const started = `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(busy)}])`;
  const { wall, cpu, peak } = await measure([run(busy), run(started)]);
  expect(wall).toBeGreaterThan(0.5);
  expect(cpu).toBeGreaterThan(0.5);
  expect(peak).toBeGreaterThan(20);
});

test('so is a process that nobody waits for', async ({ skip }) => {
  skip(isElsewhere, 'only Linux has /proc');
  const working = `${busy} console.log('done'); setInterval(() => {}, 1e6);`;
  const left = `
    const child = require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(working)}]);
    child.stdout.once('data', () => process.exit(child.kill() ? 0 : 1));`;
  expect((await measure([run(left)])).cpu).toBeGreaterThan(0.1);
});

test('a build that fails says so, with its last words', async () => {
  const failing = run("console.error('the last words'); process.exit(3)");
  await expect(measure([failing])).rejects.toThrow(/failed in [^]*the last words/);
});

test('a folder is weighed', async () => {
  const { files, megabytes } = await measureFolder(`${project}/docs`);
  expect(files).toBeGreaterThan(4);
  expect(megabytes).toBeGreaterThan(0);
});
