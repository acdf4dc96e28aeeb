import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { lockPath } from '../../core/content/past/stances-lock.ts';
import { classifyFile } from '../../core/content/check/classify.ts';
import type { SourceFile } from '../../core/content/source-file.ts';
import { readMarkdownFacts } from '../../markdown/facts.ts';
import { readPicture } from './read-picture.ts';
import { readYaml } from './read-yaml.ts';

/** Reads every file of a content folder, in the order of their names. A folder that is missing has no files. */
export async function readContent(folder: string): Promise<SourceFile[]> {
  const paths = await listFiles(folder);
  return Promise.all(paths.map((path) => readSource(folder, path)));
}

async function listFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .sort();
  } catch (error) {
    if (
      error instanceof Error &&
      'code' in error &&
      (error.code === 'ENOENT' || error.code === 'ENOTDIR')
    )
      return [];
    throw error;
  }
}

async function readSource(folder: string, path: string): Promise<SourceFile> {
  if (/\.ya?ml$/.test(path) || path === lockPath) {
    return { path, ...readYaml(await readFile(join(folder, path), 'utf8'), 1) };
  }
  const ending = /\.(mdx?)$/.exec(path)?.[1];
  if (!ending) return readOther(folder, path);
  const text = await readFile(join(folder, path), 'utf8');
  const { fields, body, bodyLine } = splitFields(text);
  return {
    path,
    ...(fields === undefined ? tellLooseFields(text) : readYaml(fields, 2)),
    body: readMarkdownFacts(body, ending === 'mdx' ? 'mdx' : 'md', bodyLine),
  };
}

async function readOther(folder: string, path: string): Promise<SourceFile> {
  const isPicture = classifyFile(path).kind === 'picture';
  const picture = isPicture ? { picture: await readPicture(join(folder, path)) } : {};
  return { path, lineOf: () => undefined, ...picture };
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

function tellLooseFields(text: string): Pick<SourceFile, 'unreadable' | 'lineOf'> {
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
