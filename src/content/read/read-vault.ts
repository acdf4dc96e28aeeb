import { readFileSync, statSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { attempt, decodeComponent } from '../../text/attempt.ts';
import { isRecord } from '../../text/record.ts';
import { outputFolder } from '../folders.ts';
import { matchKind } from '../file-kind.ts';
import { kinds } from '../kinds.ts';
import type { Finding, Remark } from '../mistake.ts';
import { noteSlug } from '../note-address.ts';
import type { PartialDate } from '../partial-date.ts';
import { isHeldBack } from '../publish-day.ts';
import { isMarked } from '../note-fields.ts';
import type { Vault } from '../site.ts';
import { hasField, type SourceFile } from '../source-file.ts';
import { voiceWordsOf } from '../voice-headings.ts';
import { listVault } from './list-vault.ts';
import { readAhead } from './read-ahead.ts';
import { readMarkdown, type Unread } from './read-markdown.ts';
import { readPicture } from './read-picture.ts';
import type { BuildCache } from './build-cache.ts';

type Note = SourceFile & { kind: 'note' };
/** A vault while it is read. `base` is how the paths of its files begin. */
type Reading = Vault & How & { base: string; language: string; place: string } & Told;
type Told = { remarks: Remark[]; unpublished: number };

/** The cache that texts are read from, and where many may be new, the one that they are first read into. */
type How = {
  cache?: BuildCache | undefined;
  ahead?: BuildCache | undefined;
  /** The day of the build; without it no day has come that a note may wait for. */
  day?: PartialDate | undefined;
};

const largest = 20_000_000;
const noteEnding = /\.(?:md|markdown)$/i;

/**
 * Reads the notes of the vault that site.yaml names, as far as they are published, and the files that one of the texts
 * names. Nothing else of it leaves this function, so that nothing else can reach a page. The first of the files stands
 * for the vault itself.
 */
export async function readVault(
  content: string,
  files: readonly SourceFile[],
  how: How = {},
): Promise<SourceFile[]> {
  const site = files.find(({ kind }) => kind === 'site')?.data;
  const { vault: written } = isRecord(site) ? site : {};
  const vault = kinds.site.schema.shape.vault.safeParse(written).data;
  if (!vault) return [];
  const base = vault.folder.replace(/(?<=.)\/+$/, '');
  const place = locateFile(content, base);
  const { language = 'en' } = voiceWordsOf(site);
  const reading: Reading = { ...vault, base, language, place, remarks: [], unpublished: 0, ...how };
  const mistake = await judgeFolder(place, content);
  const read = mistake ? [] : await readFiles(reading, files);
  const { remarks, unpublished } = reading;
  return [{ kind: 'vault', path: base, remarks, unpublished, mistake }, ...read];
}

/** Where a file lies on this machine, by its path as a source: from the content folder, from the root, or from home. */
export function locateFile(content: string, path: string): string {
  return path.startsWith('~/') ? join(homedir(), path.slice(2)) : resolve(content, path);
}

/** A vault is never written to, and never read as content twice: it may neither hold nor lie in the garden's folders. */
async function judgeFolder(place: string, content: string): Promise<Finding | undefined> {
  const expected = 'a folder of notes, apart from the content and from what is built';
  const there = await stat(place).catch(() => undefined);
  const mend = 'Correct the path; it begins at the content folder.';
  if (!there?.isDirectory()) return { expected, found: `no folder ${place}`, mend };
  const real = (folder: string) => realpath(folder).catch(() => resolve(folder));
  const vault = await real(place);
  const others = await Promise.all([content, outputFolder(process.env)].map(real));
  const clash = others.find((other) => isWithin(vault, other) || isWithin(other, vault));
  const found = `${place}, beside or around ${clash ?? ''}`;
  return clash ? { expected, found, mend: 'Move the one out of the other.' } : undefined;
}

function isWithin(outer: string, inner: string): boolean {
  const path = relative(outer, inner);
  return path !== '..' && !/^\.\.[\\/]|^(?:[a-z]:)?[\\/]/i.test(path);
}

async function readFiles(vault: Reading, files: readonly SourceFile[]): Promise<SourceFile[]> {
  const { paths, remarks } = await listVault(vault.place, vault.exclude);
  vault.remarks.push(...remarks.map(({ file, what }) => ({ file: `${vault.base}/${file}`, what })));
  const taken = new Set(files.flatMap((file) => (file.kind === 'note' ? file.slug : [])));
  const written = paths.filter((path) => noteEnding.test(path));
  if (vault.ahead) await readAhead(listUnread(vault, written), vault.ahead);
  const notes = written.flatMap((path) =>
    readNote(vault, path).map((note) => ({ ...note, slug: takeSlug(note, taken, vault) })),
  );
  const named = collectNames([...files, ...notes]);
  const shown = paths.filter((path) => !noteEnding.test(path) && named.has(nameOf(path)));
  const attachments = await Promise.all(shown.map((path) => readAttachment(vault, path)));
  return [...notes, ...attachments.flat()];
}

/** The notes that may be published, before they are taken apart. */
function listUnread(vault: Reading, paths: readonly string[]): Unread[] {
  return paths.flatMap((path) => {
    const text = readText(vault, path);
    return text !== undefined && mayBePublished(vault, text) ? unreadNote(vault, path, text) : [];
  });
}

function unreadNote({ base, breaks, language }: Reading, inside: string, text: string) {
  const path = `${base}/${inside}`;
  const identity = { kind: 'note', slug: noteSlug(inside), path, inVault: true } as const;
  return { identity, text, breaks, language };
}

/** Most notes of a vault are private, and are not taken apart. */
function mayBePublished({ publish }: Reading, text: string): boolean {
  return publish === 'all' || /publish/i.test(text);
}

/** A note, if it is published and can be read. */
function readNote(vault: Reading, inside: string): Note[] {
  const text = readText(vault, inside);
  const leaveOut = (what: string, line = 1): Note[] => {
    vault.remarks.push({
      file: `${vault.base}/${inside}`,
      line,
      what: `notes left out: files ${what}`,
    });
    return [];
  };
  if (text === undefined) return leaveOut('that are no UTF-8 or larger than 20 MB');
  // YAML can be written so that it has no end; what throws is left out like what is no YAML.
  const isAsked = mayBePublished(vault, text);
  const unread = unreadNote(vault, inside, text);
  const read = isAsked ? attempt(() => readMarkdown(unread, vault.cache)) : undefined;
  // One that cannot be read is told, though nobody knows whether it would be published.
  const { data = null, unreadable } = read ?? {};
  if (isAsked && (!read || unreadable || !(data === null || isRecord(data))))
    return leaveOut('whose fields cannot be read', unreadable?.line);
  if (!read || isHeldBack(read, vault.day) || !(vault.publish === 'all' || isMarked(read))) {
    vault.unpublished += 1;
    return [];
  }
  if (hasField(read, 'excalidraw-plugin') || hasField(read, 'kanban-plugin'))
    return leaveOut('of plugins, which are drawings or boards');
  return [{ ...read, ...unread.identity }];
}

/** The text of a note; undefined for one that is no UTF-8, or too large to be a text. */
function readText({ place }: Reading, inside: string): string | undefined {
  const file = join(place, inside);
  return attempt(() =>
    statSync(file).size > largest
      ? undefined
      : new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)),
  );
}

/** The note's own slug, or the first of `name-2`, `name-3`… that is free. */
function takeSlug({ slug, path }: Note, taken: Set<string>, vault: Reading): string {
  let free = slug;
  for (let count = 2; taken.has(free); count++) free = `${slug}-${String(count)}`;
  taken.add(free);
  const what = 'notes whose address another has, so that theirs got a number';
  if (free !== slug) vault.remarks.push({ file: path, what });
  return free;
}

async function readAttachment(vault: Reading, inside: string): Promise<SourceFile[]> {
  const file = { path: `${vault.base}/${inside}`, inVault: true } as const;
  const kind = matchKind(inside);
  if (kind === 'attachment') return [{ ...file, kind }];
  if (kind !== 'picture') return [];
  return [{ ...file, kind, picture: await readPicture(join(vault.place, inside)) }];
}

/** The names of the files that texts show or lead to, without their folders. */
function collectNames(files: readonly SourceFile[]): Set<string> {
  const names = files.flatMap(({ body, data = '' }) => [
    ...(body?.links.map(({ target }) => target) ?? []),
    ...(body?.images.map(({ address }) => address) ?? []),
    ...[...JSON.stringify(data).matchAll(/[^"[\]|]+\.\w{2,5}/g)].map(([name]) => name),
  ]);
  return new Set(names.flatMap((name) => [nameOf(name), nameOf(name.replace(/[#?|].*/s, ''))]));
}

function nameOf(path: string): string {
  const name = decodeComponent(path.split('/').at(-1) ?? '');
  return name.normalize('NFC').toLowerCase().trim();
}
