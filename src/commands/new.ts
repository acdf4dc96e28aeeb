import { siteSchema } from '../content/site.ts';
import { contentFolder } from '../content/folders.ts';
import { CommandError, type Command } from './command/command.ts';
import { runCommand } from './command/run-command.ts';
import { readContent } from '../content/read/read-content.ts';
import { askFor, findPlanted, movePlanted, planGarden } from './new/new-garden.ts';
import { addFiles, checkFiles } from './plant/garden.ts';

const command: Command<'empty' | 'yes' | 'title' | 'author' | 'language'> = {
  name: 'new',
  words: '--empty',
  counts: [0, 0],
  about: `Begins a garden of your own: one small lesson, an opening, a page about it, and an id that no other garden has.
The essay that came with the template moves to e2e/planted, where the template's tests go on reading it. Nothing is
deleted, and a garden of your own is never replaced.`,
  options: {
    empty: { help: 'says that you mean it.' },
    yes: { help: 'asks nothing, for scripts.' },
    title: { value: '"A title"', help: 'the name of the garden.' },
    author: { value: '"A name"', help: 'who tends it.' },
    language: {
      value: 'tag',
      help: 'its language, such as en, pt-BR or ja. The sample stays English.',
    },
  },
  examples: ['--empty', '--empty --yes --title "Second thoughts" --author "Ada"'],
};

await runCommand(command, async ({ has, value }) => {
  if (!has('empty'))
    throw new CommandError('Say npm run new -- --empty, so that nothing is moved by mistake.');
  const folder = contentFolder(process.env);
  const planted = findPlanted(folder, await readContent(folder));
  const planned = planGarden({
    title: value('title')?.trim(),
    author: value('author')?.trim(),
    language: readLanguage(value('language')),
  });
  checkFiles([], planned, folder);
  if (planted) {
    const question = `The planted essay in ${folder} moves to e2e/planted, and a garden of one lesson takes its place.${planted.warning} Go on?`;
    if (!has('yes') && !(await askFor(question))) {
      console.log('Nothing was changed.');
      return;
    }
    await movePlanted(folder);
  }
  await addFiles(folder, planned);
  console.log(
    `\nWrite your garden's name and yours in ${folder}/site.yaml, and make the lesson your own; npm run dev shows it. More come with npm run plant -- lesson "Title". Once the words are yours, npm run check -- --accept keeps what you said first.`,
  );
});

function readLanguage(tag = 'en'): string {
  const read = siteSchema.shape.language.safeParse(tag.trim());
  if (read.success) return read.data;
  throw new CommandError(
    `--language takes a language tag such as en, pt-BR or ja, and “${tag}” is none.`,
  );
}
