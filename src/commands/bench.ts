import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeLargeGarden } from './bench/large-garden.ts';
import { measureFolder, measureScript } from './bench/measure.ts';
import { CommandError } from './command/command.ts';
import { runCommand } from './command/run-command.ts';
import { plantedGarden } from './planted-garden.ts';

await runCommand(
  {
    name: 'bench',
    words: '<notes> …',
    counts: [0, 9],
    about: `Builds the planted garden with so many made notes more, 100 and then 1,000 where no number is given, and prints what
that took. The growth is that of the time to build, beside that of the notes: 1 or less is linear.`,
    options: {},
    examples: ['100 1000 10000'],
  },
  async ({ words }) => {
    const rows: Row[] = [];
    for (const notes of words.length > 0 ? words.map(readSize) : [100, 1000])
      rows.push(await measureGarden(notes, rows.at(-1)));
    console.table(rows);
  },
);

type Row = Awaited<ReturnType<typeof measureGarden>>;

/** Checks and builds a garden in a folder of its own. */
async function measureGarden(notes: number, smaller?: { notes: number; 'build s': number }) {
  console.log(`Building a garden with ${notes} made notes.`);
  const folder = await mkdtemp(join(tmpdir(), 'hindsight-bench-'));
  const [content, output] = [join(folder, 'content'), join(folder, 'dist')];
  const environment = { CONTENT_DIR: content, OUT_DIR: output };
  try {
    await writeLargeGarden(plantedGarden(), notes, content);
    const check = measureScript('src/commands/check.ts', [], environment);
    const build = measureScript('src/commands/astro.mjs', ['build'], environment);
    const growth = smaller ? build.seconds / smaller['build s'] / (notes / smaller.notes) : NaN;
    return {
      notes,
      'check s': check.seconds,
      'build s': build.seconds,
      'CPU s': build.cpuSeconds,
      'peak MB': build.peakMegabytes,
      ...(await measureFolder(output)),
      growth: Number(growth.toFixed(2)),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function readSize(word: string): number {
  if (/^[1-9]\d*$/.test(word)) return Number(word);
  throw new CommandError(`Expected a number of notes, such as 10000, found “${word}”.`);
}
