import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from './command/run-command.ts';
import { addFiles, checkFiles, readGarden } from './plant/garden.ts';
import { findLastStance, planStance } from './plant/next-stance.ts';

await runCommand(
  {
    name: 'revisit',
    words: '<lesson>',
    counts: [1, 1],
    about: `Adds the next stance of a lesson, with today's date and the last stance quoted beside it. It begins as a draft,
which only npm run dev shows. The stance before it stays as it is: a stance is never rewritten, only followed.`,
    options: {},
    examples: ['show-up-every-day'],
  },
  async ({ words: [slug = ''] }) => {
    const garden = await readGarden();
    const last = findLastStance(slug, garden.known);
    const text = await readFile(join(garden.folder, last.file.path), 'utf8');
    const planned = [planStance(last, text, garden)];
    checkFiles(garden.files, planned, garden.folder);
    await addFiles(garden.folder, planned);
    console.log(
      '\nWrite the line, what changed, the turns and the text. Then remove draft: true, and npm run check -- --accept keeps the stance before it.',
    );
  },
);
