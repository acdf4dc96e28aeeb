import { realpath, stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder } from '../core/folders.ts';
import { importNotes } from './import/import-notes.ts';
import { hasSucceeded, tellImport } from './import/tell-import.ts';

const help = `Brings a folder of Markdown notes, as Obsidian, Quartz and others keep them, into the garden.

  npm run import -- <folder>            adds its notes to content/notes/
  npm run import -- <folder> --dry-run  tells what it would do, and writes nothing

  --dry-run   write nothing
  --help      show this

Each note becomes a file of its own with the fields that the garden asks for: its title, tags as topics, aliases, dates,
and whether it is a draft. Wikilinks become links, pictures that are shown are copied beside the notes, callouts become
quotations; HTML, comments and queries are taken out. The report names all that could not be carried as it was.
Nothing is overwritten: a note whose address the garden has already is left out. CONTENT_DIR names another garden.`;

/** `npm run import -- <folder>`: tells what became of each file, and ends with 1 where nothing came along or a file failed. */
process.exitCode = await run(process.argv.slice(2));

async function run(args: string[]): Promise<number> {
  const asked = readArguments(args);
  if ('trouble' in asked) {
    console.error(`${asked.trouble}\n\nnpm run import -- --help tells how it is used.`);
    return 1;
  }
  if (asked.isHelp) {
    console.log(help);
    return 0;
  }
  const content = contentFolder(process.env);
  const trouble = await findTrouble(asked.folder, content);
  if (trouble) {
    console.error(trouble);
    return 1;
  }
  const report = await importNotes(asked.folder, content, asked);
  console.log(tellImport(report, content, asked.isTrial));
  return hasSucceeded(report) ? 0 : 1;
}

type Asked = { folder: string; isTrial: boolean; isHelp: boolean };

function readArguments(args: string[]): Asked | { trouble: string } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
    const isHelp = values.help ?? false;
    const [folder, ...more] = positionals;
    if (!isHelp && (folder === undefined || more.length > 0))
      return { trouble: `Expected the path of one folder of notes, found ${positionals.length === 0 ? 'none' : positionals.join(', ')}.` }; // prettier-ignore
    return { folder: folder ?? '', isTrial: values['dry-run'] ?? false, isHelp };
  } catch (error) {
    return { trouble: error instanceof Error ? error.message : String(error) };
  }
}

/** What keeps an import from beginning at all, in a sentence. */
async function findTrouble(folder: string, content: string): Promise<string | undefined> {
  const isFolder = (path: string) => stat(path).then((found) => found.isDirectory(), () => false); // prettier-ignore
  if (!(await isFolder(folder))) return `Expected a folder of notes, found none at ${folder}.`;
  if (!(await isFolder(content)))
    return `Expected a garden to bring the notes into, found no folder ${content}. CONTENT_DIR names it.`;
  const inside = relative(await realpath(resolve(content)), await realpath(resolve(folder)));
  const isOwn = inside === '' || (inside !== '..' && !inside.startsWith(`..${sep}`) && resolve(inside) !== inside); // prettier-ignore
  return isOwn ? `${folder} is part of the garden itself. Give the folder of notes that shall come in.` : undefined; // prettier-ignore
}
