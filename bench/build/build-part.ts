import { appendFile, mkdir, rm, statfs } from 'node:fs/promises';
import { CommandError } from '../../src/commands/command/command.ts';
import { noteSlug, type Corpus } from '../corpus/corpus.ts';
import type { Peer } from '../peers/peer.ts';
import type { Figures } from '../state.ts';
import { measure, measureFolder, type Cost } from './measure.ts';

/** Beyond so many notes, only this garden is built more than once: others would take hours. */
const mostAgain = 1000;

/**
 * Builds a corpus with nothing kept, again with nothing changed, and again after a sentence was added to one note. What was
 * built is deleted once it is measured, since a large site can fill a disk.
 */
export async function measureBuilds(peer: Peer, corpus: Corpus): Promise<Figures> {
  await prepare(peer, corpus);
  const figures: Figures = {};
  if (peer.check) {
    await clear(peer);
    add(figures, 'check', await measure([peer.check]));
    add(figures, 'check again', await measure([peer.check]));
  }
  await clear(peer);
  try {
    add(figures, 'cold', await measure(peer.build));
    const { files, megabytes } = await measureFolder(peer.output);
    Object.assign(figures, { files, megabytes });
    if (peer.id !== 'garden' && corpus.notes.length > mostAgain) return figures;
    add(figures, 'unchanged', await measure(peer.build));
    const edited = peer.file(noteSlug(Math.floor(corpus.notes.length / 2)));
    await appendFile(edited, '\nThis sentence is new.\n');
    add(figures, 'edited', await measure(peer.build));
  } finally {
    await clear(peer);
  }
  return figures;
}

/** Installs a peer and writes its texts. */
export async function prepare(peer: Peer, corpus: Corpus): Promise<void> {
  await refuseFullDisk(peer, corpus.notes.length);
  await peer.install();
  await peer.write(corpus);
}

/** Deletes what a peer wrote, and what it remembers. */
export async function clear({ output, caches }: Peer): Promise<void> {
  for (const folder of [output, ...caches]) await rm(folder, { recursive: true, force: true });
}

/** Twice what a site is expected to weigh has to be free. */
async function refuseFullDisk({ folder, megabytesANote = 0.1 }: Peer, notes: number) {
  await mkdir(folder, { recursive: true });
  const needed = 2 * megabytesANote * notes;
  const { bavail, bsize } = await statfs(folder);
  const free = (bavail * bsize) / 1e6;
  if (free < needed)
    throw new CommandError(`${needed} MB have to be free for this, and ${Math.floor(free)} are.`);
}

function add(figures: Figures, name: string, { wall, cpu, peak }: Cost): void {
  Object.assign(figures, { [`${name} wall`]: wall, [`${name} CPU`]: cpu, [`${name} peak`]: peak });
}
