import { giveVoices, type GardenOutline } from '../../garden/garden.ts';
import { stanceAnchor } from '../../garden/pairs.ts';
import { listRoutes, collectHeadings } from '../../garden/routes.ts';
import type { SourceFile } from '../source-file.ts';
import { listDraftFiles } from './drafts.ts';
import { isRecord } from '../../text/record.ts';
import type { ParsedContent, ParsedLesson } from './parsed-content.ts';

/** The anchors of each page, by its path from the garden's root. */
export type Addresses = ReadonlyMap<string, ReadonlySet<string>>;

/** The addresses of the whole garden, and of what is published of it. */
export type GardenAddresses = { all: Addresses; published: Addresses };

/** Every address that the garden has as far as anybody can know, also of files that have mistakes. */
export function listAddresses(content: ParsedContent): GardenAddresses {
  const headings = collectHeadings(content.files);
  const drafts = listDraftFiles(content.files);
  const list = (isShown: (entry: { file: SourceFile }) => boolean): Addresses => {
    const routes = listRoutes(outlineGarden(content, isShown), headings);
    return new Map(routes.map(({ path, anchors }) => [path, new Set(anchors.filter(isReal))]));
  };
  return { all: list(() => true), published: list(({ file }) => !drafts.has(file.path)) };
}

function outlineGarden(
  content: ParsedContent,
  isShown: (entry: { file: SourceFile }) => boolean,
): GardenOutline {
  const named = ({ fields: { id } }: { fields: { id?: string | undefined } }) =>
    id === undefined ? [] : [{ id }];
  return {
    lessons: content.lessons
      .filter(isShown)
      .map((lesson) => outlineLesson(lesson, content.stances.filter(isShown))),
    notes: content.notes.filter(isShown).map(outlineEntry),
    pages: content.pages.filter(isShown).map(outlineEntry),
    practices: content.practices.map(({ slug, file }) => ({ id: slug, outcomes: listIds(file) })),
    topics: content.topics.flatMap(named),
    references: content.references.flatMap(named),
  };
}

/** Nothing can link to a stance that is only lacking. */
function isReal(anchor: string): boolean {
  return !anchor.endsWith(stanceAnchor(lackingStance));
}

const lackingStance = { number: NaN };

/** The ids of outcomes, also of those that have mistakes. */
function listIds({ data }: SourceFile): { id: string }[] {
  const outcomes = isRecord(data) && Array.isArray(data.outcomes) ? data.outcomes : [];
  return outcomes.flatMap((outcome: unknown) =>
    isRecord(outcome) && typeof outcome.id === 'string' ? [{ id: outcome.id }] : [],
  );
}

/** A lesson that lacks a stance still has its address: a stance without a number makes up the pair. */
function outlineLesson(
  lesson: ParsedLesson,
  stances: ParsedContent['stances'],
): GardenOutline['lessons'][number] {
  const own = stances.filter((stance) => stance.lesson === lesson.slug);
  const lacking = Array.from({ length: Math.max(0, 2 - own.length) }, () => lackingStance);
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
