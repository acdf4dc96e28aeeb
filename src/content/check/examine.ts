import { arrangeGarden, openingSlug, type GardenParts } from '../../garden/garden.ts';
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
import { hiddenFile, isDraft } from './drafts.ts';
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
    ['', files.length === 0 ? [emptyGarden] : findMissingFiles(content)],
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
    stances: stances.flatMap(({ value, file: { path, writtenIn }, lesson, number }) =>
      value ? { ...value, path, writtenIn, lesson, number } : [],
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

function withSource<T extends object>({ value, slug, file: { path, writtenIn } }: Parsed<T>) {
  return value ? [{ ...value, slug, path, writtenIn }] : [];
}

/** What no garden can do without: its site, a published opening and a published lesson. */
function findMissingFiles({ site, pages, lessons, misnamed }: ParsedContent): Mistake[] {
  // A misnamed file is reported already, and is likely the one that would be missing.
  const mayBe = (name: string) => misnamed.some(({ path }) => path.toLowerCase().startsWith(name));
  const openings = pages.filter(({ slug }) => slug === openingSlug);
  const areAllDrafts = lessons.length > 0 && lessons.every(({ file }) => isDraft(file) === true);
  return [
    ...(site || mayBe('site.') ? [] : [missingFile('site.yaml')]),
    ...(openings.length > 0 || mayBe('pages/opening.') ? [] : [missingFile('pages/opening.mdx')]),
    ...openings
      .filter(({ file }) => isDraft(file) === true)
      .map(({ file }) => hiddenFile(file, visibleOpening)),
    ...(lessons.length > 0 || mayBe('lessons/') ? [] : [missingFile('lessons/<slug>/lesson.yaml')]),
    ...(areAllDrafts ? [onlyDrafts] : []),
  ];
}

const missingFile = (file: string): Mistake => ({
  file,
  expected: 'this file',
  found: 'no such file',
  mend: `Add ${file}; the schema's comments say what goes into it.`,
});

const visibleOpening =
  'an opening that is no draft, because a garden cannot do without its front page';

const onlyDrafts: Mistake = {
  file: 'lessons/',
  expected: 'at least one lesson that is no draft',
  found: 'only drafts',
  mend: 'Remove draft: true from the lesson.yaml of one of them.',
};

const emptyGarden: Mistake = {
  file: '',
  expected: 'a garden: site.yaml, pages/opening.mdx and at least one lesson',
  found: 'a folder that is empty or does not exist',
  mend: 'Point CONTENT_DIR at a content folder, or bring back the one that came with the project.',
};
