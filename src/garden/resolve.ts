import { decodeComponent } from '../text/attempt.ts';
import type { MarkdownFacts, TextLink } from '../content/source-file.ts';
import { blockAnchor } from '../markdown/block-anchor.ts';
import { splitAddress } from './addresses.ts';
import type { GardenOutline } from './garden.ts';
import { indexFiles, type FindFiles, type NamedFile } from './file-names.ts';
import { indexHeadings } from './headings.ts';

/** A text of the garden, as links may call it. */
export type LinkedText = NamedFile & {
  /** From the garden's root; that of a stance has its anchor. */
  address: string;
  /** That of a stance is its lesson's. */
  title: string;
  /** The language of the text, and of its title, where it is not the garden's. */
  writtenIn?: string | undefined;
  titleIn?: string | undefined;
  /** Of a note or a lesson. */
  topics?: readonly string[];
  /** Of the stance that the text is. */
  stance?: GardenOutline['lessons'][number]['stances'][number];
  body?: Pick<MarkdownFacts, 'links' | 'citations' | 'headings' | 'blocks'> | undefined;
};

/** What is wrong with a link. Where it may mean several files, these are their paths. */
type Problem =
  { why: 'empty' | 'no-such-text' | 'no-such-place' } | { why: 'ambiguous'; candidates: string[] };

/** Where a link leads. One to a place that a text does not have leads to the text, and with several it is the first. */
export type Resolution = (
  | {
      kind: 'page';
      /** From the garden's root, with its fragment. */
      address: string;
      /** Of the text's file; undefined for a page that is none, such as a list. */
      path?: string;
    }
  | { kind: 'picture' | 'file'; path: string }
  | { kind: 'outside'; address: string }
  | { kind: 'missing' }
) & { problem?: Problem };

/** Says where a link in the file `from` leads. A `picture` is what `![](…)` shows. */
export type Resolve = ReturnType<typeof createResolver>;

/** The anchors of each page, by its path from the garden's root. */
type Anchors = ReadonlyMap<string, ReadonlySet<string>>;

/** What links may lead to. Whatever is in none of the three does not exist for a link. */
export type Linked = { texts: readonly LinkedText[]; addresses: Anchors; files: readonly string[] };

/** How links are followed, and what they may lead to. */
export type Followed = Linked & { resolve: Resolve };

type Context = {
  find: FindFiles;
  addresses: Anchors;
  /** The text of a file. */
  textAt: ReadonlyMap<string, LinkedText>;
  findPlace: (text: LinkedText, place: string) => string | undefined;
};

/**
 * Makes the one way in which links are followed, for checking, for the graph and for pages: wikilinks and embeds as
 * Obsidian follows them, addresses from the garden's root, and paths of files as GitHub follows them.
 */
export function createResolver({ texts, addresses, files }: Linked) {
  const attachments = [...files].map((path): NamedFile => ({ path, root: '', names: [] }));
  const context: Context = {
    find: indexFiles([...texts, ...attachments]),
    addresses,
    textAt: new Map(texts.map((text) => [text.path, text])),
    findPlace: createPlaceFinder(addresses),
  };
  return (from: string, target: string, kind: TextLink['kind'] | 'picture') =>
    kind === 'wikilink' || kind === 'embed'
      ? followName(from, target, context)
      : followAddress(from, target, context);
}

/** `Note`, `folder/Note#Heading#Deeper`, `Note^block`, `#Here`, `picture.png`. */
function followName(from: string, target: string, context: Context): Resolution {
  const [, name = '', place] = /^([^#^]*)#?(.+)?$/s.exec(target) ?? [];
  if (name.trim() === '' && place === undefined) return missing('empty');
  return followPath(from, { name, place, by: 'any name' }, context);
}

function followAddress(from: string, target: string, context: Context): Resolution {
  if (target === '') return missing('empty');
  if (/^(?:https?:\/\/|mailto:)/i.test(target)) return { kind: 'outside', address: target };
  const { path, fragment } = splitAddress(target);
  const anchors = context.addresses.get(path);
  if (anchors) {
    if (fragment === undefined || anchors.has(fragment)) return { kind: 'page', address: target };
    return { kind: 'page', address: path, problem: { why: 'no-such-place' } };
  }
  // From the root, only the ending tells the path of a file from a slip in the address of a page.
  if (path.startsWith('/') && !/\.\w+$/.test(path)) return missing('no-such-text');
  const name = decodeComponent(path);
  return followPath(from, { name, place: fragment, by: 'path' }, context);
}

type Called = { name: string; place: string | undefined; by: 'path' | 'any name' };

function followPath(from: string, { name, place, by }: Called, context: Context): Resolution {
  const own = context.textAt.get(from);
  const found = name.trim() !== '' ? context.find(name, from, by) : own ? [own] : [];
  const [first] = found;
  if (!first) {
    if (place === undefined) return missing('no-such-text');
    // The sign may be part of the name: `C# in short`.
    const [, more = '', deeper] = /^([^#]*)#?(.+)?$/s.exec(place) ?? [];
    return followPath(from, { name: `${name}#${more}`, place: deeper, by }, context);
  }
  const text = context.textAt.get(first.path);
  const resolution = text ? leadTo(text, place, context) : leadToFile(first);
  if (found.length === 1) return resolution;
  const candidates = found.map(({ path }) => path);
  return { ...resolution, problem: { why: 'ambiguous', candidates } };
}

function leadTo(text: LinkedText, place: string | undefined, { findPlace }: Context): Resolution {
  const { path, address } = text;
  if (place === undefined) return { kind: 'page', address, path };
  const anchor = findPlace(text, place);
  if (anchor === undefined)
    return { kind: 'page', address, path, problem: { why: 'no-such-place' } };
  const page = splitAddress(address).path;
  return { kind: 'page', address: anchor ? `${page}#${anchor}` : page, path };
}

function leadToFile({ path }: NamedFile): Resolution {
  const isPicture = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i.test(path);
  return { kind: isPicture ? 'picture' : 'file', path };
}

function missing(why: 'empty' | 'no-such-text'): Resolution {
  return { kind: 'missing', problem: { why } };
}

/** Finds the anchor of a place in a text: one that its page has, a block's, or that of a heading. */
function createPlaceFinder(addresses: Anchors): Context['findPlace'] {
  const finders = new WeakMap<LinkedText, (written: string) => string | undefined>();
  return (text, place) => {
    const anchors = addresses.get(splitAddress(text.address).path);
    const written = place.startsWith('^') ? blockAnchor(place.slice(1)) : place;
    if (anchors?.has(written)) return written;
    const find = finders.get(text) ?? indexHeadings(text.body?.headings ?? []);
    finders.set(text, find);
    return find(place);
  };
}
