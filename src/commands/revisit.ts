import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentFolder } from '../content/folders.ts';
import { runCommand } from './command/run-command.ts';
import { addFiles } from './planting/add-files.ts';
import { readGround } from './planting/read-ground.ts';
import { findLastStance, planStance } from './planting/stance-file.ts';
import { vetFiles } from './planting/vet-files.ts';

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
    const folder = contentFolder(process.env);
    const ground = await readGround(folder, new Date());
    const { last } = findLastStance(slug, ground.known);
    const text = await readFile(join(folder, last.file.path), 'utf8');
    const planned = [planStance(last, text, ground)];
    vetFiles(ground.files, planned, folder);
    await addFiles(folder, planned);
    console.log(
      '\nWrite the line, what changed, the turns and the text. Then remove draft: true, and npm run check -- --accept keeps the stance before it.',
    );
  },
);
