import { nearestName } from '../content/mistake.ts';
import { CommandError, type Command } from './command/command.ts';
import { runCommand } from './command/run-command.ts';
import { plantEssay } from './plant/plant-essay.ts';
import { addFiles, checkFiles, readGarden } from './plant/garden.ts';
import { chooseSlug, planNewFiles, plantTopic } from './plant/new-files.ts';
import { plantable, type Plantable } from './plant/new-files.ts';

const command: Command<'slug' | 'yes'> = {
  name: 'plant',
  words: 'lesson|note|practice|page|topic "Title", or essay <file>',
  counts: [2, 2],
  about: `Adds a lesson with its first two stances, a note, a practice, a page or a topic. Lessons, notes and pages begin as
drafts, which only npm run dev shows. Nothing that is there already is written over.

An essay that looks back becomes a lesson for each of its sections that says what you said then and where you stand now,
under headings or in lines of their own. What stands before the first becomes the opening, and what follows the last the
closing. What was understood is shown first.`,
  options: {
    slug: { value: 'name', help: 'names the files, instead of the title.' },
    yes: { help: 'writes what an essay was understood to say.' },
  },
  examples: [
    'essay ~/looking-back.md',
    'lesson "Show up every day"',
    'note "休む" --slug rest',
    'practice "Stay, or step back?"',
  ],
};

/** What the author does next. */
const nextSteps: Record<Plantable, string> = {
  lesson:
    'Write what you said then, and where you stand now. When both are there, remove draft: true from lesson.yaml.',
  page: 'Write what is marked, and link to it where it helps. Then remove draft: true.',
  note: 'Write one thought, and link to it where it helps. Then remove draft: true.',
  practice:
    'It works as it stands, and the next build shows it. Make its questions and outcomes your own, and name it with practice: in a lesson.',
};

await runCommand(command, async ({ words: [kind = '', given = ''], has, value }) => {
  if (kind === 'essay') return plantEssay(given, has('yes'));
  if (kind !== 'topic' && !isPlantable(kind)) throw new CommandError(formatUnknown(kind));
  const title = given.trim().replaceAll(/\s+/g, ' ');
  if (title === '') throw new CommandError('The title is empty. Put it between quotes.');
  const garden = await readGarden();
  if (kind === 'topic') return plantTopic(title, garden, value('slug'));
  const slug = chooseSlug(kind, title, garden, value('slug'));
  const planned = planNewFiles(kind, title, slug, garden);
  checkFiles(garden.files, planned, garden.folder);
  await addFiles(garden.folder, planned);
  console.log(`\n${nextSteps[kind]}`);
});

function isPlantable(word: string): word is Plantable {
  return Object.hasOwn(plantable, word);
}

function formatUnknown(word: string): string {
  const names = [...Object.keys(plantable), 'topic', 'essay'];
  const near = nearestName(word, names);
  return `“${word}” is nothing that can be planted. ${near ? `Did you mean ${near}?` : `There are ${names.join(', ')}.`}`;
}
