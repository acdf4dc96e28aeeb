import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { identifyFile } from '../file-kind.ts';
import { isHidden, kinds, type Reading } from '../kinds.ts';
import type { SourceFile } from '../source-file.ts';
import { voiceWordsOf } from '../voice-headings.ts';
import { isLessonFile, readLessonFile } from './lesson-file.ts';
import { listFiles } from './list-files.ts';
import { readAhead } from './read-ahead.ts';
import { readMarkdown, readOnce, type Identity, type Unread } from './read-markdown.ts';
import { readPicture } from './read-picture.ts';
import { readYaml } from './read-yaml.ts';
import { readVault } from './read-vault.ts';
import type { BuildCache } from './build-cache.ts';

/**
 * Reads every file of a content folder, in the order of their names, and then what is published of the vault that
 * site.yaml names. A folder that is missing has no files. `isAhead` is faster where many texts are new and few trees are
 * asked for.
 */
export async function readContent(
  folder: string,
  cache?: BuildCache,
  { isAhead = false } = {},
): Promise<SourceFile[]> {
  const paths = (await listFiles(folder)).filter((path) => !isHidden(path));
  const ahead = isAhead ? cache : undefined;
  if (ahead) await readAhead(listUnread(folder, paths), ahead);
  const files = await Promise.all(paths.map((path) => readSource(folder, path, cache)));
  const words = voiceWordsOf(files.find(({ kind }) => kind === 'site')?.data);
  const own = files.flatMap((file) =>
    isLessonFile(file)
      ? readLessonFile(file, readFileSync(join(folder, file.path), 'utf8'), words)
      : [file],
  );
  return [...own, ...(await readVault(folder, own, { cache, ahead }))];
}

function listUnread(folder: string, paths: readonly string[]): Unread[] {
  return paths.flatMap((path): Unread[] => {
    const identity = { ...identifyFile(path), path };
    const isMarkdown = readingOf(identity) === 'markdown';
    return isMarkdown ? [{ identity, text: readFileSync(join(folder, path), 'utf8') }] : [];
  });
}

async function readSource(folder: string, path: string, cache?: BuildCache): Promise<SourceFile> {
  const place = join(folder, path);
  const identity = { ...identifyFile(path), path };
  switch (readingOf(identity)) {
    case 'picture':
      return { ...identity, picture: await readPicture(place) };
    case 'font':
      // Every .woff2 begins with these four letters (WOFF 2.0, “WOFF2Header”).
      return { ...identity, isFont: (await readFile(place)).toString('latin1', 0, 4) === 'wOF2' };
    case 'attachment':
    case undefined:
      return identity;
    default:
      // Thousands of small files are read at once several times faster than side by side.
      return readText(path, readFileSync(place, 'utf8'), cache);
  }
}

/** How a file is read. A misnamed one is read by its ending, so that its other mistakes are found too. */
function readingOf({ kind, path }: Identity): Reading | undefined {
  if (kind === 'lesson' && path.endsWith('.md')) return 'markdown';
  if (kind !== 'misnamed' && kind !== 'vault') return kinds[kind].reading;
  if (/\.ya?ml$/.test(path)) return 'yaml';
  return /\.mdx?$/.test(path) ? 'markdown' : undefined;
}

/** Takes the text of a YAML or Markdown file apart, as `readContent` does with every such file of a folder. */
export function readText(path: string, text: string, cache?: BuildCache): SourceFile {
  const identity = { ...identifyFile(path), path };
  if (readingOf(identity) !== 'markdown')
    return readOnce(path, text, 'yaml', () => ({ ...identity, ...readYaml(text, 1) }));
  return readMarkdown({ identity, text }, cache);
}
