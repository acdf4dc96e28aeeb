import { addToList } from '../text/lists.ts';

/** A file that links may call by a name. */
export type NamedFile = {
  /** From the content folder. */
  path: string;
  /** The folder that links count paths from: a vault, or a folder of the content such as `notes`. */
  root: string;
  /** Its title, then its aliases. */
  names: readonly string[];
};

/** Finds what a name in the file at `from` means: nothing, one file, or several that are equally near. */
export type FindFiles = ReturnType<typeof indexFiles>;

/** The kinds of names; of two files that have the same, the one by an earlier kind is meant. */
const ranks = { path: 0, folder: 1, end: 2, endOfFolder: 3, title: 4, alias: 5 };

type Named = { rank: number; file: NamedFile };

/** Indexes files by every name that Obsidian finds them by. */
export function indexFiles(files: readonly NamedFile[]) {
  const index = new Map<string, Named[]>();
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const file of sorted) addNames(index, file);
  for (const [folder, file] of pickFolderNotes(sorted))
    addPath(index, folder, { file, rank: ranks.folder });
  const known = new Map<string, readonly NamedFile[]>();
  const folders = new Map<string, string>();
  return (name: string, from: string, by: 'path' | 'any name') => {
    const folder = folders.get(from) ?? folderOf(normalizeName(from));
    folders.set(from, folder);
    const question = [by, folder, name].join('\n');
    const found = known.get(question) ?? lookUp(index, normalizeName(name), folder, by);
    known.set(question, found);
    return found;
  };
}

function addNames(index: Map<string, Named[]>, file: NamedFile): void {
  addPath(index, normalizeName(file.path), { file, rank: ranks.path });
  for (const [at, name] of file.names.entries())
    addToList(index, normalizeName(name), { file, rank: at === 0 ? ranks.title : ranks.alias });
}

/** Adds a path whole, from its root, and by each of its ends: `a/b/c`, `b/c` and `c`. */
function addPath(index: Map<string, Named[]>, path: string, { file, rank }: Named): void {
  const names = splitPath(path);
  const root = splitPath(normalizeName(file.root)).length;
  for (const at of names.keys())
    addToList(index, names.slice(at).join('/'), {
      file,
      rank: at === 0 || at === root ? rank : rank + 2,
    });
}

/** The note that stands for its folder, one a folder: its index, else its README, else the note of the folder's name. */
function pickFolderNotes(files: readonly NamedFile[]): Map<string, NamedFile> {
  const best = new Map<string, { order: number; file: NamedFile }>();
  for (const file of files) {
    const names = normalizeName(file.path).split('/');
    const [folder, name = ''] = [names.slice(0, -1), names.at(-1)];
    const order = ['index', '_index', 'readme', folder.at(-1)].indexOf(name);
    const key = folder.join('/');
    if (order >= 0 && order < (best.get(key)?.order ?? Infinity)) best.set(key, { order, file });
  }
  return new Map([...best].map(([folder, { file }]) => [folder, file]));
}

/** An address is a path from the folder of its text before anything else, a name is one from the root. */
function lookUp(
  index: Map<string, Named[]>,
  name: string,
  folder: string,
  by: 'path' | 'any name',
): readonly NamedFile[] {
  const path = name.replaceAll(/^\/+|\/+$/g, '');
  const find = (key: string, last: number) => {
    const named = index.get(key)?.filter(({ rank }) => rank <= last) ?? [];
    const first = named.reduce((least, { rank }) => Math.min(least, rank), Infinity);
    const best = named.flatMap(({ rank, file }) => (rank === first ? file : []));
    return findNearest(best, folder);
  };
  const beside = () => find(joinPath(folder, path), ranks.folder);
  const whole = () => find(path, ranks.folder);
  const any = () => find(path, by === 'path' ? ranks.endOfFolder : ranks.alias);
  const steps = name.startsWith('/')
    ? [whole]
    : /^\.{1,2}(?:\/|$)/.test(name)
      ? [beside]
      : by === 'path'
        ? [beside, any]
        : [whole, beside, any];
  return steps.reduce<readonly NamedFile[]>(
    (found, step) => (found.length > 0 ? found : step()),
    [],
  );
}

/** Those with the fewest folders between. */
function findNearest(files: readonly NamedFile[], folder: string): readonly NamedFile[] {
  if (files.length < 2) return files;
  const distances = files.map(({ path }) => countSteps(folder, folderOf(normalizeName(path))));
  const least = distances.reduce((a, b) => Math.min(a, b));
  return files.filter((_, index) => distances[index] === least);
}

/** How many folders lie on the way from one to another. */
function countSteps(from: string, to: string): number {
  const [up, down] = [from.split('/'), to.split('/')];
  const parting = up.findIndex((name, index) => name !== down[index]);
  return up.length + down.length - 2 * (parting < 0 ? up.length : parting);
}

/** Names are compared without regard to capitals, to how accents are encoded, and to the ending of a text. */
export function normalizeName(name: string): string {
  const written = name.normalize('NFC').toLowerCase().trim();
  return written.replace(/\.(?:md|mdx|markdown)$/, '');
}

/** The names in a path. One from the root of the disk begins with a slash, and no link says it. */
function splitPath(path: string): string[] {
  return path.replace(/^\//, '').split('/');
}

function folderOf(path: string): string {
  return path.split('/').slice(0, -1).join('/');
}

/** The path that a relative one means in a folder. Steps out of the content stay, since a vault may lie there. */
function joinPath(folder: string, path: string): string {
  const names: string[] = [];
  for (const name of `${folder}/${path}`.split('/')) {
    if (name === '..' && names.length > 0 && names.at(-1) !== '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return names.join('/');
}
