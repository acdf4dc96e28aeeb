import { giveVoices, type GardenOutline } from '../../garden/garden.ts';
import { listRoutes, type HeadingAnchors } from '../../garden/routes.ts';
import type { SourceFile } from '../source-file.ts';
import { isDraft, type Known, type KnownLesson } from './known.ts';

/** The anchors of each page, by its path from the garden's root. */
export type Addresses = ReadonlyMap<string, ReadonlySet<string>>;

/** The addresses of the whole garden, and of what is published of it. */
export type KnownAddresses = { all: Addresses; published: Addresses };

/** Every address that the garden has as far as anybody can know, also of files that have mistakes. */
export function listAddresses(known: Known, files: readonly SourceFile[]): KnownAddresses {
  const headings = collectHeadings(files);
  const drafts = listDraftFiles(known, (draft) => draft === true);
  const list = (isShown: (entry: { file: SourceFile }) => boolean): Addresses => {
    const routes = listRoutes(outlineGarden(known, isShown), headings);
    return new Map(routes.map(({ path, anchors }) => [path, new Set(anchors)]));
  };
  return { all: list(() => true), published: list(({ file }) => !drafts.has(file.path)) };
}

/** The texts that are drafts, by themselves or with their lesson. */
export function listDraftFiles(
  { lessons, stances, notes, pages }: Known,
  is: (draft: boolean | undefined) => boolean,
): Set<string> {
  const isOne = ({ file }: { file: SourceFile }) => is(isDraft(file));
  const draftLessons = new Set(lessons.filter(isOne).map(({ slug }) => slug));
  const drafts = [
    ...[...lessons, ...notes, ...pages].filter(isOne),
    ...stances.filter((stance) => isOne(stance) || draftLessons.has(stance.lesson)),
  ];
  return new Set(drafts.map(({ file }) => file.path));
}

function collectHeadings(files: readonly SourceFile[]): HeadingAnchors {
  return new Map(
    files.map(({ path, body }) => [
      path.replace(/\.mdx?$/, ''),
      body?.headings.map(({ anchor }) => anchor) ?? [],
    ]),
  );
}

function outlineGarden(
  known: Known,
  isShown: (entry: { file: SourceFile }) => boolean,
): GardenOutline {
  const named = ({ fields: { id } }: { fields: { id?: string | undefined } }) =>
    id === undefined ? [] : [{ id }];
  return {
    lessons: known.lessons
      .filter(isShown)
      .map((lesson) => outlineLesson(lesson, known.stances.filter(isShown))),
    notes: known.notes.filter(isShown).map(outlineEntry),
    pages: known.pages.filter(isShown).map(outlineEntry),
    topics: known.topics.flatMap(named),
    references: known.references.flatMap(named),
  };
}

/** A lesson that lacks a stance still has its address: a stance without a number makes up the pair. */
function outlineLesson(
  lesson: KnownLesson,
  stances: Known['stances'],
): GardenOutline['lessons'][number] {
  const own = stances.filter((stance) => stance.lesson === lesson.slug);
  const lacking = Array.from({ length: Math.max(0, 2 - own.length) }, () => ({ number: NaN }));
  return { ...outlineEntry(lesson), stances: giveVoices([...own, ...lacking]) };
}

type Outlined = {
  slug: string;
  fields: {
    title?: string | undefined;
    topics?: string[] | undefined;
    aliases?: string[] | undefined;
  };
};

function outlineEntry({ slug, fields: { title = slug, topics = [], aliases = [] } }: Outlined) {
  return { slug, title, topics, aliases };
}
