import { nearestName } from '../content/mistake.ts';
import { contentFolder } from '../content/folders.ts';
import { CommandError, type Command } from './command/command.ts';
import { runCommand } from './command/run-command.ts';
import { addFiles } from './planting/add-files.ts';
import { chooseSlug, plantable, type Plantable } from './planting/choose-slug.ts';
import { planLesson } from './planting/lesson-files.ts';
import { planNote } from './planting/note-files.ts';
import type { Ground, PlannedFile } from './planting/planting.ts';
import { planPractice } from './planting/practice-files.ts';
import { readGround } from './planting/read-ground.ts';
import { vetFiles } from './planting/vet-files.ts';

const command: Command<'slug'> = {
  name: 'plant',
  words: 'lesson|note|practice "Title"',
  counts: [2, 2],
  about: `Adds a lesson with its first two stances, a note, or a practice. Lessons and notes begin as drafts, which only
npm run dev shows. Nothing that is there already is written over.`,
  options: {
    slug: { value: 'name', help: 'names the files, instead of the title.' },
  },
  examples: [
    'lesson "Show up every day"',
    'note "休む" --slug rest',
    'practice "Stay, or step back?"',
  ],
};

type Kind = {
  plan: (title: string, slug: string, ground: Ground) => PlannedFile[];
  next: string;
};

/** How each kind is made, and what its author does next. */
const kinds: Record<Plantable, Kind> = {
  lesson: {
    plan: planLesson,
    next: 'Write what you said then, and where you stand now. When both are there, remove draft: true from lesson.yaml.',
  },
  note: {
    plan: planNote,
    next: 'Write one thought, and link to it where it helps. Then remove draft: true.',
  },
  practice: {
    plan: planPractice,
    next: 'It works as it stands, and the next build shows it. Make its questions and outcomes your own, and name it with practice: in a lesson.',
  },
};

await runCommand(command, async ({ words: [kind = '', given = ''], value }) => {
  const folder = contentFolder(process.env);
  const { plan, next } = kinds[readKind(kind)];
  const title = given.trim().replaceAll(/\s+/g, ' ');
  if (title === '') throw new CommandError('The title is empty. Put it between quotes.');
  const ground = await readGround(folder, new Date());
  const slug = chooseSlug(readKind(kind), title, value('slug'), ground);
  const planned = plan(title, slug, ground);
  vetFiles(ground.files, planned, folder);
  await addFiles(folder, planned);
  console.log(`\n${next}`);
});

function readKind(word: string): Plantable {
  const names = Object.keys(plantable);
  const kind = names.find((name): name is Plantable => name === word);
  if (kind) return kind;
  const near = nearestName(word, names);
  throw new CommandError(
    `“${word}” is nothing that can be planted. ${near ? `Did you mean ${near}?` : `There are ${names.join(', ')}.`}`,
  );
}
