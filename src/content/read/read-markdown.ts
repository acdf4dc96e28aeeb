import { readMarkdownFacts, type ReadOptions } from '../../markdown/facts.ts';
import { isRecord } from '../../text/record.ts';
import { readDate } from '../note-values.ts';
import type { FileKind, MarkdownFacts, SourceFile, TextLink } from '../source-file.ts';
import { listTexts } from '../texts.ts';
import { readFrontMatter } from './front-matter.ts';

/** What was read before, by path: while `dev` runs, most texts are the same at every reading. */
const known = new Map<string, { text: string; options: string; file: SourceFile }>();

/** Takes the text of a Markdown file apart: its fields, and what its body holds. */
export function readMarkdown(
  identity: FileKind & { path: string },
  text: string,
  { breaks = false, language = 'en' }: ReadOptions = {},
): SourceFile {
  const options = JSON.stringify({ identity, breaks, language });
  const before = known.get(identity.path);
  if (before?.text === text && before.options === options) return before.file;
  const file = takeApart(identity, text, { breaks, language });
  known.set(identity.path, { text, options, file });
  return file;
}

function takeApart(
  identity: FileKind & { path: string },
  text: string,
  options: ReadOptions,
): SourceFile {
  const isNote = identity.kind === 'note';
  const { fields, body, bodyLine } = readFrontMatter(text, isNote);
  const format = identity.path.endsWith('.mdx') ? 'mdx' : 'md';
  const facts = readMarkdownFacts(body, format, bodyLine, options);
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
function takeTitle(file: SourceFile, body: MarkdownFacts): SourceFile {
  const node = body.tree.children.find((one) => one.type === 'heading' && one.depth === 1);
  const heading = body.headings.find(({ depth }) => depth === 1);
  const title = isRecord(file.data) ? file.data.title : undefined;
  const isOther = typeof title === 'string' && title.trim() !== '' && title !== heading?.text;
  if (!node || !heading?.text || isOther) return { ...file, body };
  const rest = {
    headings: body.headings.filter((one) => one !== heading),
    texts: body.texts.filter(({ line }) => line !== heading.line),
    tree: { ...body.tree, children: body.tree.children.filter((one) => one !== node) },
  };
  return { ...file, titleHeading: heading, body: { ...body, ...rest } };
}
