import type { Root } from 'mdast';
import { isTitle, readMarkdownFacts, type ReadOptions } from '../../markdown/facts.ts';
import { isRecord } from '../../text/record.ts';
import { readDate } from '../note-values.ts';
import type {
  FileKind,
  MarkdownBody,
  MarkdownFacts,
  SourceFile,
  TextLink,
} from '../source-file.ts';
import { listTexts } from '../texts.ts';
import { readFrontMatter } from './front-matter.ts';
import { z } from 'zod';
import { keyOf, readJson, type Store } from './store.ts';

/** What was read before, by path: while `dev` runs, most texts are the same at every reading. */
const known = new Map<string, { key: string; file: SourceFile }>();

/** Takes the text of a Markdown file apart: its fields, and what its body holds. */
export function readMarkdown(
  identity: FileKind & { path: string },
  text: string,
  { breaks = false, language = 'en', store }: ReadOptions & { store?: Store | undefined } = {},
): SourceFile {
  const key = keyOf('file', JSON.stringify({ identity, breaks, language }), text);
  const before = known.get(identity.path);
  if (before?.key === key) return before.file;
  const file = takeApart(identity, text, (body, format, line) => {
    const read = () => readMarkdownFacts(body, format, line, { breaks, language });
    return store ? keepFacts(store, key, read) : read();
  });
  known.set(identity.path, { key, file });
  return file;
}

const factsShape = z.custom<MarkdownFacts>();

/** Facts are data, so that they can be kept; a tree is read again where one is needed. */
function keepFacts(store: Store, key: string, read: () => MarkdownBody): MarkdownBody {
  const kept = readJson(store, key, factsShape);
  if (kept) return { ...kept, key, readTree: () => read().readTree() };
  const facts = read();
  store.write(key, JSON.stringify(facts));
  return { ...facts, key };
}

function takeApart(
  identity: FileKind & { path: string },
  text: string,
  readBody: (body: string, format: 'md' | 'mdx', firstLine: number) => MarkdownBody,
): SourceFile {
  const isNote = identity.kind === 'note';
  const { fields, body, bodyLine } = readFrontMatter(text, isNote);
  const format = identity.path.endsWith('.mdx') ? 'mdx' : 'md';
  const facts = readBody(body, format, bodyLine);
  const file = { ...identity, ...fields };
  if (!isNote) return { ...file, body: facts };
  return takeTitle(file, { ...facts, links: [...listFieldLinks(file), ...facts.links] });
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
function takeTitle(file: SourceFile, body: MarkdownBody): SourceFile {
  const heading = body.headings.find(({ line }) => line === body.titleLine);
  const title = isRecord(file.data) ? file.data.title : undefined;
  const isOther = typeof title === 'string' && title.trim() !== '' && title !== heading?.text;
  if (!heading?.text || isOther) return { ...file, body };
  const rest = {
    headings: body.headings.filter((one) => one !== heading),
    texts: body.texts.filter(({ line }) => line !== heading.line),
    readTree: () => withoutTitle(body.readTree()),
  };
  return { ...file, titleHeading: heading, body: { ...body, ...rest } };
}

function withoutTitle(tree: Root): Root {
  const title = tree.children.find(isTitle);
  return { ...tree, children: tree.children.filter((node) => node !== title) };
}
