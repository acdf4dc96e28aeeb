import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { SourceFile } from '../../core/content/source-file.ts';
import { readMarkdownFacts } from '../../markdown/facts.ts';
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
  if (/\.ya?ml$/.test(path)) {
    return { path, ...readYaml(await readFile(join(folder, path), 'utf8'), 1) };
  }
  const ending = /\.(mdx?)$/.exec(path)?.[1];
  if (!ending) return { path, lineOf: () => undefined };
  const { frontmatter, body, bodyLine } = splitFrontmatter(
    await readFile(join(folder, path), 'utf8'),
  );
  return {
    path,
    ...readYaml(frontmatter, 2),
    body: readMarkdownFacts(body, ending === 'mdx' ? 'mdx' : 'md', bodyLine),
  };
}

function splitFrontmatter(text: string): { frontmatter: string; body: string; bodyLine: number } {
  const match = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?<=\n)---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) return { frontmatter: '', body: text, bodyLine: 1 };
  return {
    frontmatter: match[1] ?? '',
    body: text.slice(match[0].length),
    bodyLine: match[0].split('\n').length,
  };
}
