import { nearestName } from '../content/mistake.ts';
import { CommandError, type Command } from './command/command.ts';
import { runCommand } from './command/run-command.ts';
import { addFiles, checkFiles, readGarden } from './plant/garden.ts';
import { chooseSlug, plantable, planners, type Plantable } from './plant/new-files.ts';

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

/** What the author does next. */
const nextSteps: Record<Plantable, string> = {
  lesson:
    'Write what you said then, and where you stand now. When both are there, remove draft: true from lesson.yaml.',
  note: 'Write one thought, and link to it where it helps. Then remove draft: true.',
  practice:
    'It works as it stands, and the next build shows it. Make its questions and outcomes your own, and name it with practice: in a lesson.',
};

await runCommand(command, async ({ words: [word = '', given = ''], value }) => {
  const kind = readKind(word);
  const title = given.trim().replaceAll(/\s+/g, ' ');
  if (title === '') throw new CommandError('The title is empty. Put it between quotes.');
  const garden = await readGarden();
  const slug = chooseSlug(kind, title, value('slug'), garden);
  const planned = planners[kind](title, slug, garden);
  checkFiles(garden.files, planned, garden.folder);
  await addFiles(garden.folder, planned);
  console.log(`\n${nextSteps[kind]}`);
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
