import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { identifyFile } from '../file-kind.ts';
import type { PartialDate } from '../partial-date.ts';
import { holdBack, isHeldBack } from '../publish-day.ts';
import { kinds, type Reading } from '../kinds.ts';
import { isRecord } from '../../text/record.ts';
import { chooseFiles, readLanguages, translateFile, type Chosen } from '../languages.ts';
import { writtenPath, type SourceFile } from '../source-file.ts';
import { voiceWordsOf, type VoiceWords } from '../voice-headings.ts';
import { isLessonFile, readLessonFile, translateStances, type LessonFile } from './lesson-file.ts';
import { listContent } from './list-content.ts';
import { readAhead } from './read-ahead.ts';
import { readMarkdown, readOnce, type Identity, type Unread } from './read-markdown.ts';
import { readPicture } from './read-picture.ts';
import { readYaml } from './read-yaml.ts';
import { readVault } from './read-vault.ts';
import type { BuildCache } from './build-cache.ts';

const sitePath = kinds.site.pattern;

type Asked = { isAhead?: boolean; language?: string; day?: PartialDate };

/**
 * Reads every file of a content folder, in the order of their names, and then what is published of the vault that
 * site.yaml names. A folder that is missing has no files. Of a garden in several languages the texts are in `language`,
 * as far as they are translated. `isAhead` is faster where many texts are new and few trees are asked for. With a `day`, what
 * is to be published later is a draft.
 */
export async function readContent(
  folder: string,
  cache?: BuildCache,
  { isAhead = false, language: asked = '', day }: Asked = {},
): Promise<SourceFile[]> {
  const { paths, strayLinks } = await listContent(folder);
  const site = paths.includes(sitePath) ? (await readSource(folder, sitePath)).data : undefined;
  const languages = readLanguages(site);
  const language = languages.includes(asked) ? asked : languages[0];
  const chosen = chooseFiles(paths, languages, language);
  const ahead = isAhead ? cache : undefined;
  if (ahead) await readAhead(listUnread(folder, chosen), ahead);
  const read = await Promise.all(chosen.map((one) => readChosen(folder, one, { cache, day })));
  const mark = (file: SourceFile) => markLanguage(file, languages, language);
  const files = read.map(mark);
  const words = voiceWordsOf(files.find(({ kind }) => kind === 'site')?.data);
  // What is not translated names its voices as the original does.
  const originalWords = isRecord(site) ? voiceWordsOf({ ...site, language: languages[0] }) : words;
  const readLesson = async (file: LessonFile): Promise<SourceFile[]> => {
    const readStances = (one: LessonFile, how: VoiceWords) =>
      readLessonFile(one, readFileSync(join(folder, writtenPath(one)), 'utf8'), how);
    if (file.writtenAt === undefined) return readStances(file, originalWords);
    const original = await readSource(folder, file.path, cache);
    const stances = isLessonFile(original) ? readStances(original, originalWords) : [];
    return translateStances(readStances(file, words), stances);
  };
  const parts = files.map((file) =>
    isLessonFile(file) ? readLesson(file) : Promise.resolve([file]),
  );
  const stray = strayLinks.map((link): SourceFile => ({ kind: 'misnamed', ...link }));
  const own = [...(await Promise.all(parts)).flat(), ...stray];
  const all = [...own, ...(await readVault(folder, own, { cache, ahead, day })).map(mark)];
  return day === undefined ? all : holdBack(all, day);
}

function listUnread(folder: string, chosen: readonly Chosen[]): Unread[] {
  return chosen.flatMap(({ original, path, isTranslation }): Unread[] => {
    const identity = { ...identifyFile(original), path: original };
    if (readingOf(identity) !== 'markdown') return [];
    return [{ identity, text: readFileSync(join(folder, path), 'utf8'), isTranslation }];
  });
}

async function readChosen(
  folder: string,
  chosen: Chosen,
  { cache, day }: { cache: BuildCache | undefined; day: PartialDate | undefined },
): Promise<SourceFile> {
  const { original, path, isTranslation, mistake } = chosen;
  if (mistake) return { kind: 'misnamed', path, mistake };
  const source = await readSource(folder, original, cache);
  if (!isTranslation) return source;
  const text = readFileSync(join(folder, path), 'utf8');
  const translation = readText(original, text, cache, { isTranslation });
  // Until a translation is to be shown, the original is.
  return isHeldBack(translation, day) ? source : translateFile(source, path, translation);
}

/** Says of the site which language it is read in, and of a text that is not translated which it is in. */
function markLanguage(
  file: SourceFile,
  languages: readonly string[],
  language: string | undefined,
): SourceFile {
  if (file.kind === 'site' && language !== undefined && isRecord(file.data))
    return { ...file, data: { ...file.data, language }, languages };
  const isOther = language !== languages[0] && file.writtenAt === undefined;
  return isOther ? { ...file, writtenIn: languages[0] } : file;
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
export function readText(
  path: string,
  text: string,
  cache?: BuildCache,
  { isTranslation = false } = {},
): SourceFile {
  const identity = { ...identifyFile(path), path };
  if (readingOf(identity) === 'markdown')
    return readMarkdown({ identity, text, isTranslation }, cache);
  const way = isTranslation ? 'translated yaml' : 'yaml';
  return readOnce(path, text, way, () => ({ ...identity, ...readYaml(text, 1) }));
}
