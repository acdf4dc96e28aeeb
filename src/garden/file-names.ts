/** A file that links may call by a name. */
export type NamedFile = {
  /** From the content folder. */
  path: string;
  /** The folder that links count paths from: a vault, or a folder of the content such as `notes`. */
  root: string;
  title?: string | undefined;
  aliases?: readonly string[] | undefined;
};

/** Finds what a name in the file at `from` means: nothing, one file, or several that are equally near. */
export type FindFiles<T> = (name: string, from: string, by?: 'path' | 'any name') => readonly T[];

type Lists<T> = Map<string, T[]>;

/** Files by each kind of name, in normal form. */
type Index<T> = {
  paths: Lists<T>;
  fromRoot: Lists<T>;
  ends: Lists<T>;
  folders: Lists<T>;
  titles: Lists<T>;
  aliases: Lists<T>;
};

/**
 * Indexes files by every name that Obsidian finds them by. The first kind of name that fits decides: a path from the
 * root, one from the same folder, the end of a path, a folder, a title, an alias.
 */
export function indexFiles<T extends NamedFile>(files: readonly T[]): FindFiles<T> {
  const index = buildIndex([...files].sort((a, b) => (a.path < b.path ? -1 : 1)));
  const known = new Map<string, readonly T[]>();
  return (name, from, by = 'any name') => {
    const folder = folderOf(normalizeName(from));
    const question = [by, folder, name].join('\n');
    const found = known.get(question) ?? lookUp(index, normalizeName(name), folder, by);
    known.set(question, found);
    return found;
  };
}

function buildIndex<T extends NamedFile>(files: readonly T[]): Index<T> {
  const index: Index<T> = {
    paths: new Map(), fromRoot: new Map(), ends: new Map(), folders: new Map(), titles: new Map(), aliases: new Map(),
  }; // prettier-ignore
  for (const file of files) {
    const path = normalizeName(file.path);
    const root = `${normalizeName(file.root)}/`;
    add(index.paths, path, file);
    if (path.startsWith(root)) add(index.fromRoot, path.slice(root.length), file);
    for (const end of listEnds(path)) add(index.ends, end, file);
    if (file.title !== undefined) add(index.titles, normalizeName(file.title), file);
    for (const alias of file.aliases ?? []) add(index.aliases, normalizeName(alias), file);
  }
  for (const [folder, file] of pickFolderNotes(files))
    for (const end of listEnds(folder)) add(index.folders, end, file);
  return index;
}

/** The note that stands for its folder, one a folder: its index, else its README, else the note of the folder's name. */
function pickFolderNotes<T extends NamedFile>(files: readonly T[]): Map<string, T> {
  const picked = new Map<string, { rank: number; file: T }>();
  for (const file of files) {
    const path = normalizeName(file.path);
    const folder = folderOf(path);
    const own = folder.split('/').at(-1) ?? '';
    const rank = ['index', '_index', 'readme', own].indexOf(path.split('/').at(-1) ?? '');
    if (rank >= 0 && folder !== '' && rank < (picked.get(folder)?.rank ?? Infinity))
      picked.set(folder, { rank, file });
  }
  return new Map([...picked].map(([folder, { file }]) => [folder, file]));
}

/** Each kind of name in turn, until one fits. An address in a text is a path from its folder before anything else. */
function lookUp<T extends NamedFile>(
  index: Index<T>,
  name: string,
  folder: string,
  by: 'path' | 'any name',
): readonly T[] {
  const { paths, fromRoot, ends, folders, titles, aliases } = index;
  const path = name.replaceAll(/^\/+|\/+$/g, '');
  const beside = joinPath(folder, path);
  const besides = [paths.get(beside), folders.get(beside)];
  const exact = [fromRoot.get(path), paths.get(path)];
  const nearby = [ends.get(path), folders.get(path)];
  const isRelative = /^\.{1,2}(?:\/|$)/.test(name);
  const byPath =
    by === 'path' ? [...besides, ...exact, ...nearby] : [...exact, ...besides, ...nearby];
  const kinds = [
    ...(name.endsWith('/') ? [folders.get(beside), folders.get(path)] : []),
    ...(isRelative ? besides : name.startsWith('/') ? exact : byPath),
    ...(by === 'path' ? [] : [titles.get(name), aliases.get(name)]),
  ];
  return findNearest(kinds.find((files) => files !== undefined) ?? [], folder);
}

/** Those with the fewest folders between. */
function findNearest<T extends NamedFile>(files: readonly T[], folder: string): readonly T[] {
  if (files.length < 2) return files;
  const distances = files.map(({ path }) => countSteps(folder, folderOf(normalizeName(path))));
  const least = distances.reduce((a, b) => Math.min(a, b));
  return files.filter((_, index) => distances[index] === least);
}

/** How many folders lie on the way from one to another. */
function countSteps(from: string, to: string): number {
  const [up, down] = [from, to].map((folder) => (folder === '' ? [] : folder.split('/')));
  if (!up || !down) return 0;
  const parting = up.findIndex((name, index) => name !== down[index]);
  const shared = parting < 0 ? up.length : parting;
  return up.length + down.length - 2 * shared;
}

/** `a/b/c`, `b/c` and `c`. */
function listEnds(path: string): string[] {
  const names = path.split('/');
  return names.map((_, index) => names.slice(index).join('/'));
}

/** Names are compared without regard to capitals, to how accents are encoded, and to the ending of a text. */
function normalizeName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .trim()
    .replace(/\.(?:md|mdx|markdown)$/, '');
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

function add<T>(lists: Lists<T>, key: string, file: T): void {
  const list = lists.get(key);
  if (list) list.push(file);
  else lists.set(key, [file]);
}
