import { readMarkdownFacts, type ReadOptions } from '../../markdown/facts.ts';
import { isRecord } from '../../text/record.ts';
import type { FileKind, MarkdownFacts, SourceFile } from '../source-file.ts';
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
  const file = { ...identity, ...(fields ?? noFields) };
  return isNote ? takeTitle(file, facts) : { ...file, body: facts };
}

/** A note may say all that there is to say in its text. */
const noFields = { lineOf: () => undefined };

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
