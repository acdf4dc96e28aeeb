import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { dayOf } from '../plant/garden.ts';

/** A note of the folder that is brought in, as it stands there. */
export type VaultNote = {
  /** From the folder's root, with `/` between names. */
  path: string;
  text: string;
  /** The file's own days, in the author's own calendar: `2019-01-16`. */
  created: string;
  modified: string;
};

export type Vault = {
  notes: VaultNote[];
  /** The paths of all other files. */
  others: string[];
  leftOut: { path: string; why: string }[];
};

const noteEnding = /\.(?:md|mdx|markdown)$/i;
const templates = /^_?templates?$/i;

/** Reads a folder of notes. Links to elsewhere are not followed, and the garden's own content is not read. */
export async function readVault(folder: string, content: string): Promise<Vault> {
  const vault: Vault = { notes: [], others: [], leftOut: [] };
  const own = await realpath(content).catch(() => undefined);
  await readFolder(folder, '', own, vault);
  return vault;
}

async function readFolder(
  root: string,
  inside: string,
  own: string | undefined,
  vault: Vault,
): Promise<void> {
  const entries = await readdir(join(root, inside), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = inside ? `${inside}/${entry.name}` : entry.name;
    const leaveOut = (why: string) => void vault.leftOut.push({ path, why });
    if (entry.isSymbolicLink()) leaveOut('it is a link to somewhere else');
    else if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    else if (entry.isDirectory()) {
      if (templates.test(entry.name)) leaveOut('it is a folder of templates');
      else if ((await realpath(join(root, path))) !== own) await readFolder(root, path, own, vault);
    } else if (entry.isFile()) {
      if (noteEnding.test(entry.name)) await readNote(root, path, vault);
      else vault.others.push(path);
    }
  }
}

async function readNote(root: string, path: string, vault: Vault): Promise<void> {
  try {
    const { birthtime, mtime } = await stat(join(root, path));
    const bytes = await readFile(join(root, path));
    // The decoder takes a byte order mark away, and refuses what is not UTF-8.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll(/\r\n?/g, '\n');
    // A file system that does not know when a file was made says 1970, or the day of a copy.
    const isKnown = birthtime.getTime() > 0 && birthtime < mtime;
    vault.notes.push({
      path,
      text,
      created: dayOf(isKnown ? birthtime : mtime),
      modified: dayOf(mtime),
    });
  } catch (error) {
    const why =
      error instanceof TypeError
        ? 'it is not text in UTF-8'
        : `it cannot be read (${messageOf(error)})`;
    vault.leftOut.push({ path, why });
  }
}

/** What an error says of itself, whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
