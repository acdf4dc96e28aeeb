import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CommandError } from '../../src/commands/command/command.ts';
import { plainLinks, type Corpus } from '../corpus/corpus.ts';
import type { Peer } from './peer.ts';

export type Installed = {
  id: string;
  name: string;
  /** Exact versions from the npm registry. */
  packages: Readonly<Record<string, string>>;
  /** The packages whose versions tell. */
  told: readonly string[];
  /** What is set up for it, by path. */
  files: Readonly<Record<string, string>>;
  /** The folder that has the folders `notes` and `lessons`. */
  texts: string;
  /** What the addresses of links to texts end in; without it a slash. */
  end?: string;
  /** Further lines at the head of each text. */
  fields?: string;
  /** The words after `node` for each command of a build. */
  build: readonly (readonly string[])[];
  output: string;
  caches: readonly string[];
  megabytesANote?: number;
  address?: (slug: string) => string;
};

/** A peer that npm installs, in a folder of the benchmark's. */
export function installedPeer(workshop: string, peer: Installed): Peer {
  const folder = join(workshop, peer.id);
  const { id, name, packages, told, address = (slug: string) => `notes/${slug}/` } = peer;
  return {
    id,
    name,
    versions: told.map((one) => `${one.replace(/^@.*\//, '')} ${packages[one] ?? ''}`).join(', '),
    folder,
    install: () => install(folder, peer),
    ...(peer.megabytesANote === undefined ? {} : { megabytesANote: peer.megabytesANote }),
    write: (corpus) => writeTexts(corpus, join(folder, peer.texts), peer),
    build: peer.build.map((words) => ({ words, folder })),
    output: join(folder, peer.output),
    caches: peer.caches.map((cache) => join(folder, cache)),
    file: (slug) => join(folder, peer.texts, 'notes', `${slug}.md`),
    address,
  };
}

/** Installs the packages, unless the same are there, and writes what is set up. */
async function install(folder: string, { name, packages, files }: Installed): Promise<void> {
  const list = JSON.stringify({ private: true, type: 'module', dependencies: packages }, null, 2);
  const stamp = join(folder, 'installed.json');
  const isThere = existsSync(stamp) && (await readFile(stamp, 'utf8')) === list;
  await writeFiles(folder, { ...files, 'package.json': list });
  if (isThere) return;
  await rm(join(folder, 'node_modules'), { recursive: true, force: true });
  const words = ['install', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = spawn('npm', words, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  await once(npm, 'exit');
  if (npm.exitCode !== 0) throw new CommandError(`npm could not install ${name} into ${folder}.`);
  await writeFile(stamp, list);
}

/** The same texts as ordinary Markdown: a lesson is one of two sections. */
async function writeTexts(
  { notes, lessons }: Corpus,
  folder: string,
  { fields = '', end }: Installed,
) {
  for (const name of ['notes', 'lessons'])
    await rm(join(folder, name), { recursive: true, force: true });
  const head = (title: string) => `---\ntitle: ${title}\n${fields}---\n`;
  await writeFiles(folder, {
    ...Object.fromEntries(
      notes.map(({ slug, title, body }) => [
        `notes/${slug}.md`,
        head(title) + plainLinks(body, end),
      ]),
    ),
    ...Object.fromEntries(
      lessons.map(({ slug, title, stances: [then, now] }) => [
        `lessons/${slug}.md`,
        `${head(title)}## Then\n\n${plainLinks(then?.body ?? '', end)}\n## Now\n\n${plainLinks(now?.body ?? '', end)}`,
      ]),
    ),
  });
}

async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  const folders = Object.keys(files).map((path) => dirname(join(folder, path)));
  for (const one of new Set(folders)) await mkdir(one, { recursive: true });
  for (const [path, text] of Object.entries(files)) await writeFile(join(folder, path), text);
}
