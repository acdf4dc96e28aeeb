import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { identifyFile } from '../file-kind.ts';
import { isHidden, kinds, type Reading } from '../kinds.ts';
import type { FileKind, SourceFile } from '../source-file.ts';
import { readMarkdownFacts } from '../../markdown/facts.ts';
import { voiceWordsOf } from '../voice-headings.ts';
import { isLessonFile, readLessonFile } from './lesson-file.ts';
import { listFiles } from './list-files.ts';
import { readPicture } from './read-picture.ts';
import { readYaml } from './read-yaml.ts';

/** Reads every file of a content folder, in the order of their names. A folder that is missing has no files. */
export async function readContent(folder: string): Promise<SourceFile[]> {
  const paths = (await listFiles(folder)).filter((path) => !isHidden(path));
  const files = await Promise.all(paths.map((path) => readSource(folder, path)));
  const words = voiceWordsOf(files.find(({ kind }) => kind === 'site')?.data);
  const expanded = files.map(async (file) =>
    isLessonFile(file)
      ? readLessonFile(file, await readFile(join(folder, file.path), 'utf8'), words)
      : [file],
  );
  return (await Promise.all(expanded)).flat();
}

async function readSource(folder: string, path: string): Promise<SourceFile> {
  const place = join(folder, path);
  const identity = identifyFile(path);
  const other = { ...identity, path, lineOf: () => undefined };
  switch (readingOf(identity, path)) {
    case 'picture':
      return { ...other, picture: await readPicture(place) };
    case 'font':
      return { ...other, isFont: await beginsAsFont(place) };
    case 'attachment':
    case undefined:
      return other;
    default:
      return readText(path, await readFile(place, 'utf8'));
  }
}

/** How a file is read. A misnamed one is read by its ending, so that its other mistakes are found too. */
function readingOf({ kind }: FileKind, path: string): Reading | undefined {
  if (kind === 'lesson' && path.endsWith('.md')) return 'markdown';
  if (kind !== 'misnamed') return kinds[kind].reading;
  if (/\.ya?ml$/.test(path)) return 'yaml';
  return /\.mdx?$/.test(path) ? 'markdown' : undefined;
}

/** Every .woff2 begins with these four letters (WOFF 2.0, “WOFF2Header”). */
async function beginsAsFont(place: string): Promise<boolean> {
  const file = await open(place);
  try {
    const { buffer } = await file.read({ buffer: Buffer.alloc(4) });
    return buffer.toString('latin1') === 'wOF2';
  } finally {
    await file.close();
  }
}

/** Takes the text of a YAML or Markdown file apart, as `readContent` does with every such file of a folder. */
export function readText(path: string, text: string): SourceFile {
  const identity = { ...identifyFile(path), path };
  if (readingOf(identity, path) !== 'markdown') return { ...identity, ...readYaml(text, 1) };
  const { fields, body, bodyLine } = splitFields(text);
  return {
    ...identity,
    ...(fields === undefined ? reportLooseFields(text) : readYaml(fields, 2)),
    body: readMarkdownFacts(body, path.endsWith('.mdx') ? 'mdx' : 'md', bodyLine),
  };
}

type Split = { fields: string | undefined; body: string; bodyLine: number };

/** The fields between two lines of `---`, and the text below. Without those lines there are no fields to be read. */
function splitFields(text: string): Split {
  const match = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?<=\n)---[ \t]*(?:\r?\n|$)/.exec(text);
  // Where a line of --- is missing, the text is taken to begin after the other, or after the first empty line.
  const likely = /^\uFEFF?(?:---|\w+:)[\s\S]*?\n(?:---)?[ \t]*\r?\n/.exec(text);
  const head = (match ?? likely)?.[0] ?? '';
  return {
    fields: match ? (match[1] ?? '') : undefined,
    body: text.slice(head.length),
    bodyLine: head.split('\n').length,
  };
}

function reportLooseFields(text: string): Pick<SourceFile, 'unreadable' | 'lineOf'> {
  const hasBeginning = /^\uFEFF?---[ \t]*(?:\r?\n|$)/.test(text);
  return {
    unreadable: {
      line: 1,
      expected: 'fields between two lines of ---, at the beginning of the file',
      found: hasBeginning ? 'a first line --- and no second' : 'no line --- at the beginning',
      mend: 'Begin the file with a line ---, and end the fields with another.',
      text,
    },
    lineOf: () => undefined,
  };
}
