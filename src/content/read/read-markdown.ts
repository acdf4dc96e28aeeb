import { isDeepStrictEqual } from 'node:util';
import { isTitle, readMarkdownFacts, type ReadOptions } from '../../markdown/facts.ts';
import { isRecord } from '../../text/record.ts';
import { readDate } from '../note-values.ts';
import type { FileKind, MarkdownBody, SourceFile, TextLink } from '../source-file.ts';
import { listTexts } from '../texts.ts';
import { readFrontMatter } from './front-matter.ts';
import { z } from 'zod';
import { keyOf, readJson, type BuildCache } from './build-cache.ts';

/** What was read before, by path and way: while `dev` runs, most texts are the same at every reading. */
const known = new Map<string, { text: string; file: SourceFile }>();

/** Reads a text, unless it is the same as before. */
export function readOnce(
  path: string,
  text: string,
  way: string,
  read: () => SourceFile,
): SourceFile {
  const key = `${path} ${way}`;
  const before = known.get(key);
  if (before?.text === text) return before.file;
  const file = read();
  known.set(key, { text, file });
  return file;
}

/** Takes the text of a Markdown file apart: its fields, and what its body holds. */
export function readMarkdown(unread: Unread, cache?: BuildCache): SourceFile {
  const read = () => takeApart(unread);
  return readOnce(unread.identity.path, unread.text, wayOf(unread), () =>
    cache ? cacheFile(cache, keyOfText(unread), read) : read(),
  );
}

/** What a file is, by its path. */
export type Identity = FileKind & { path: string };

/** A text that is to be taken apart, and all that the result depends on. */
export type Unread = {
  identity: Identity;
  text: string;
  /** The fields of a translation may all be left out. */
  isTranslation?: boolean;
} & ReadOptions;

function wayOf({ identity, breaks = false, language = 'en', isTranslation }: Unread): string {
  return JSON.stringify({ identity, breaks, language, ...(isTranslation && { isTranslation }) });
}

/** The key under which the cache has what became of a text. */
export function keyOfText(unread: Unread): string {
  return keyOf('file', wayOf(unread), unread.text);
}

type MarkdownFile = SourceFile & { body: MarkdownBody };

/** All of a file but its functions is data that can be cached. Its tree and the lines of its fields are read again where they are needed. */
function cacheFile(cache: BuildCache, key: string, read: () => MarkdownFile): MarkdownFile {
  const cached = readJson(cache, key, z.custom<MarkdownFile>());
  const file = cached ?? read();
  const serialized = cached ? undefined : serializeFile(file);
  if (serialized !== undefined) cache.write(key, serialized);
  if (!cached) return { ...file, body: { ...file.body, key } };
  let again: MarkdownFile | undefined;
  const lineOf: SourceFile['lineOf'] = (path) => (again ??= read()).lineOf?.(path);
  const readTree = () => read().body.readTree();
  return { ...file, lineOf, body: { ...file.body, key, readTree } };
}

/** A file as text; undefined for one whose YAML says what JSON cannot, such as a number without end. */
export function serializeFile(file: MarkdownFile): string | undefined {
  const { data } = file;
  const isPlain = data === undefined || isDeepStrictEqual(data, JSON.parse(JSON.stringify(data)));
  return isPlain ? JSON.stringify(file) : undefined;
}

/** Reads a text, whatever is known of it. */
export function takeApart({
  identity,
  text,
  isTranslation = false,
  ...options
}: Unread): MarkdownFile {
  const isNote = identity.kind === 'note';
  const { fields, body, bodyLine } = readFrontMatter(text, isNote || isTranslation);
  const format = identity.path.endsWith('.mdx') ? 'mdx' : 'md';
  const facts = readBody(() => readMarkdownFacts(body, format, bodyLine, options));
  if (!facts) {
    const nothing = readMarkdownFacts('', format, bodyLine, options);
    return { ...identity, unreadable: { ...tooDeep, line: bodyLine, text }, body: nothing };
  }
  const file = { ...identity, ...fields };
  if (!isNote) return { ...file, body: facts };
  return takeTitle(file, { ...facts, links: [...listFieldLinks(file), ...facts.links] });
}

const tooDeep = {
  expected: 'a text whose parts nest at most 200 deep',
  found: 'quotes, lists or emphasis within each other, deeper than that',
  mend: 'Write it with fewer > or stars at the beginning of a line.',
};

/** Undefined where the text nests so deep that a parser, which goes down with it, runs out of room. */
function readBody(read: () => MarkdownBody): MarkdownBody | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Links in the fields of a note, such as `related: "[[Rest]]"`. A date in such brackets is only a date. */
function listFieldLinks({ data, lineOf }: SourceFile): TextLink[] {
  return listTexts(data).flatMap(({ text, path }) =>
    [...text.matchAll(/\[\[([^[\]|]+)(?:\|[^[\]]*)?\]\]/g)]
      .map(([, target = '']) => target)
      .filter((target) => readDate(target) === undefined)
      .map((target) => ({ target, kind: 'wikilink', line: lineOf?.(path) ?? 1, sentence: '' })),
  );
}

/**
 * The first heading # of a note is its title, unless a field says another. The page shows the title by itself, so the
 * heading leaves the text.
 */
function takeTitle(file: SourceFile, body: MarkdownBody): MarkdownFile {
  const heading = body.headings.find(({ line }) => line === body.titleLine);
  const title = isRecord(file.data) ? file.data.title : undefined;
  const isOther = typeof title === 'string' && title.trim() !== '' && title !== heading?.text;
  if (!heading?.text || isOther) return { ...file, body };
  const rest = {
    headings: body.headings.filter((one) => one !== heading),
    texts: body.texts.filter(({ line }) => line !== heading.line),
    readTree: () => {
      const tree = body.readTree();
      const title = tree.children.find(isTitle);
      return { ...tree, children: tree.children.filter((node) => node !== title) };
    },
  };
  return { ...file, titleHeading: heading, body: { ...body, ...rest } };
}
