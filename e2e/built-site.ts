import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { outputFolder } from '../src/content/folders.ts';
import { project } from '../src/commands/run.ts';

/** A page of the built site: `page`, the way on from an old address, or one of those shown at any address, where nothing else is. */
export type BuiltPage = {
  /** Its file in the folder: `lessons/ask-for-help/index.html`. */
  file: string;
  /** Its address from the mount, as `page.goto` takes it: `lessons/ask-for-help/`, `./`. */
  address: string;
  kind: 'page' | 'alias' | 'addressless';
  html: string;
};

/** The folder that the tests are about. */
export const builtFolder = resolve(project, outputFolder(process.env));

/** Every page in a folder, in the order of their names. */
export function listBuiltPages(folder = builtFolder): BuiltPage[] {
  return listFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const address = file.replace(/(^|\/)index\.html$/, '$1') || './';
      return { file, address, kind: kindOf(file, html), html };
    });
}

/** The pages with text of their own: all but aliases and the page for lost addresses. */
export function listPages(folder = builtFolder): BuiltPage[] {
  return listBuiltPages(folder).filter(({ kind }) => kind === 'page');
}

/** The pages of lessons; pairs of stances are none. */
export function listLessons(folder = builtFolder): BuiltPage[] {
  return listPages(folder).filter(({ address }) => /^lessons\/[a-z][^/]*\/$/.test(address));
}

/** One page of each kind there is: the first in every folder, at every depth. */
export function listOneOfEachKind(folder = builtFolder): BuiltPage[] {
  const kinds = new Map<string, BuiltPage>();
  for (const page of listPages(folder)) {
    const steps = page.address.split('/');
    const kind = `${steps.length > 2 ? (steps[0] ?? '') : page.address} ${steps.length}`;
    if (!kinds.has(kind)) kinds.set(kind, page);
  }
  return [...kinds.values()];
}

/** Every file in a folder, by its path from there with slashes, in the order of their names. */
export function listFiles(folder = builtFolder): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

function kindOf(file: string, html: string): BuiltPage['kind'] {
  if (file === '404.html' || file === 'offline/index.html') return 'addressless';
  // Looked for as text: parsing every page, for every test that asks for one, takes a tenth of a worker's time.
  return /<meta http-equiv="?refresh/.test(html) ? 'alias' : 'page';
}
