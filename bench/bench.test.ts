import { expect, test } from 'vitest';
import { runScript } from '../src/commands/run.ts';

test('what it does not know is refused in a sentence, before anything is built', async ({
  skip,
}) => {
  skip(process.platform !== 'linux', 'only Linux has /proc');
  const run = (...words: string[]) => runScript('bench/bench.ts', words, {});
  const answers = await Promise.all([
    run('--sizes', 'many'),
    run('--peers', 'hugo'),
    run('--only', 'all'),
  ]);
  expect(answers.map(({ code }) => code)).toEqual([1, 1, 1]);
  expect(answers.map(({ output }) => output.trim())).toEqual([
    'Expected numbers of notes, such as 1000,5000, found “many”.',
    'Expected garden, floor, eleventy, starlight, vitepress, found “hugo”.',
    'Expected build, dev, read, search, found “all”.',
  ]);
});
