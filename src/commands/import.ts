import { realpath, stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { contentFolder } from '../content/folders.ts';
import { CommandError } from './command/command.ts';
import { runCommand } from './command/run-command.ts';
import { importNotes } from './import/import-notes.ts';
import { hasSucceeded, formatImport } from './import/report.ts';

/** `npm run import -- <folder>`: reports what became of each file, and ends with 1 where nothing came along or a file failed. */
await runCommand(
  {
    name: 'import',
    words: '<folder>',
    counts: [1, 1],
    about: `Brings a folder of Markdown notes, as Obsidian, Quartz and others keep them, into the garden's notes/.

Each note becomes a file of its own with the fields that the garden asks for: its title, tags as topics, aliases, dates,
and whether it is a draft. Wikilinks become links, pictures that are shown are copied beside the notes, callouts become
quotations; HTML, comments and queries are taken out. The report names all that could not be carried as it was.
Nothing is overwritten: a note whose address the garden has already is left out. CONTENT_DIR names another garden.`,
    options: { 'dry-run': { help: 'tells what it would do, and writes nothing.' } },
    examples: ['../vault --dry-run', '../vault'],
  },
  async ({ words: [folder = ''], has }) => {
    const content = contentFolder(process.env);
    const isTrial = has('dry-run');
    await checkFolders(folder, content);
    const report = await importNotes(folder, content, { isTrial });
    console.log(formatImport(report, content, isTrial));
    if (!hasSucceeded(report)) process.exitCode = 1;
  },
);

/** Throws what keeps an import from beginning at all, in a sentence. */
async function checkFolders(folder: string, content: string): Promise<void> {
  const isFolder = (path: string) => stat(path).then((found) => found.isDirectory(), () => false); // prettier-ignore
  if (!(await isFolder(folder)))
    throw new CommandError(`Expected a folder of notes, found none at ${folder}.`);
  if (!(await isFolder(content)))
    throw new CommandError(
      `Expected a garden to bring the notes into, found no folder ${content}. CONTENT_DIR names it.`,
    );
  const inside = relative(await realpath(resolve(content)), await realpath(resolve(folder)));
  const isOwn = inside === '' || (inside !== '..' && !inside.startsWith(`..${sep}`) && resolve(inside) !== inside); // prettier-ignore
  if (isOwn)
    throw new CommandError(
      `${folder} is part of the garden itself. Give the folder of notes that shall come in.`,
    );
}
