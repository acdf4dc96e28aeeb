import { arrangeGarden, type GardenParts } from '../../garden/garden.ts';
import { buildGraph } from '../../garden/graph.ts';
import { mistakeAt, type Mistake, type Remark } from '../mistake.ts';
import { examinePast } from './past/past-rules.ts';
import { languageOfWords } from '../words-file.ts';
import type { Words } from '../../words/translate.ts';
import { writtenPath, type SourceFile } from '../source-file.ts';
import { findBodyMistakes, type Found } from './body-rules.ts';
import { findFieldMistakes } from './field-rules.ts';
import { parseContent, type ParsedContent } from './parsed-content.ts';
import { examineLinks } from './link-rules.ts';
import { findNameMistakes } from './name-rules.ts';
import { findPassageMistakes } from './passage-rules.ts';
import { findPictureMistakes } from './picture-rules.ts';
import { readPractice } from '../../practice/schema/read-practice.ts';
import { findPracticeMistakes } from '../../practice/check/practice-rules.ts';
import { findMissingFiles } from './missing-files.ts';
import { findStanceMistakes } from './stance-rules.ts';
import { findThemeMistakes } from './theme-rules.ts';
import { findWordMistakes } from './word-rules.ts';
import { findPlaceholders } from './placeholder-rules.ts';

export type Examination = ReturnType<typeof examineContent>;

/**
 * Holds a whole content folder against its schemas and rules, and finds all mistakes at once. The garden is without
 * drafts unless they are asked for.
 */
export function examineContent(files: readonly SourceFile[], { withDrafts = false } = {}) {
  const content = parseContent(files);
  const past = examinePast(content);
  const links = examineLinks(content);
  const { mistakes, remarks } = separate(files, [
    ['fields whose values are passed over', content.mistakes],
    ['', findMissingFiles(content)],
    ['', findVaultMistakes(content)],
    ['names that something else has already', findNameMistakes(content)],
    ['', findThemeMistakes(content)],
    ['names or dates that contradict others in the fields', findFieldMistakes(content)],
    ['', findStanceMistakes(content)],
    ['', findPassageMistakes(content)],
    ['', findPracticeMistakes(content)],
    ...findBodyMistakes(content, links.all),
    ['links', links.mistakes],
    ['', findWordMistakes(content)],
    ['places still to be written', findPlaceholders(content)],
    ['', past.mistakes],
    ['pictures that cannot be shown', findPictureMistakes(content)],
  ]);
  const written = new Map(files.map((file) => [file.path, writtenPath(file)]));
  const locate = <Found extends { file: string }>(found: Found) => ({
    ...found,
    file: written.get(found.file) ?? found.file,
  });
  const parts = mistakes.length === 0 ? collectParts(content) : undefined;
  const told = files.flatMap((file): Remark[] => [
    ...(file.kind === 'vault' ? file.remarks : []),
    ...(file.body?.losses ?? []).map((loss) => ({ file: file.path, ...loss })),
  ]);
  const garden = parts && arrangeGarden(parts, { withDrafts });
  const followed = withDrafts ? links.all : links.published;
  const words = content.words.flatMap(({ file, value }): [string, Words][] => {
    const language = languageOfWords(file.path);
    return language && value ? [[language, value]] : [];
  });
  return {
    mistakes: mistakes.map(locate),
    /** What is told of a vault, and stops nothing. */
    remarks: [...told, ...remarks, ...links.remarks].map(locate),
    /** What is to be recorded of the past, and the record with it. */
    past,
    /** How links are followed in the garden. */
    links: followed,
    /** Which way the garden is linked; undefined as long as there is a mistake. */
    graph: garden && buildGraph(garden, followed.texts, followed.resolve),
    /** The author's own words of the interface, by language. */
    words: new Map(words),
    /** Undefined as long as there is a mistake. */
    garden,
  };
}

/** In a vault nothing is a mistake: its author writes it for more than the garden. */
function separate(files: readonly SourceFile[], found: Found[]) {
  const inVault = new Set(files.flatMap((file) => (file.inVault ? file.path : [])));
  const named = found.flatMap(([what, mistakes]) => mistakes.map((mistake) => ({ what, mistake })));
  const { own = [], vault = [] } = Object.groupBy(named, ({ mistake }) =>
    inVault.has(mistake.file) ? 'vault' : 'own',
  );
  const remarks = vault.map(({ what, mistake: { file, line } }): Remark => ({ file, line, what }));
  return { mistakes: own.map(({ mistake }) => mistake), remarks };
}

function findVaultMistakes({ files, site }: ParsedContent): Mistake[] {
  const [mistake] = files.flatMap((file) => (file.kind === 'vault' ? (file.mistake ?? []) : []));
  return site && mistake ? [mistakeAt(site.file, ['vault', 'folder'], mistake)] : [];
}

function collectParts(content: ParsedContent): GardenParts | undefined {
  const { site, lessons, stances, notes, pages, practices, topics, references } = content;
  if (!site?.value) return undefined;
  return {
    site: { ...site.value, languages: site.file.languages ?? [site.value.language] },
    lessons: lessons.flatMap(withSource),
    stances: stances.flatMap(({ value, file: { path, writtenAt, writtenIn }, lesson, number }) =>
      value ? { ...value, path, writtenAt, writtenIn, lesson, number } : [],
    ),
    notes: notes.flatMap(withSource),
    pages: pages.flatMap(withSource),
    practices: practices.flatMap(({ value, slug: id, file: { writtenIn } }) =>
      value ? { ...readPractice({ ...value, id }), writtenIn } : [],
    ),
    topics: topics.flatMap(({ value }) => value ?? []),
    references: references.flatMap(({ value }) => value ?? []),
  };
}

type Parsed<T> = { value: T | undefined; slug: string; file: SourceFile };

function withSource<T extends object>({ value, slug, file }: Parsed<T>) {
  const { path, writtenAt, writtenIn } = file;
  return value ? [{ ...value, slug, path, writtenAt, writtenIn }] : [];
}
