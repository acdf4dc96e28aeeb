import { addTopics, giveVoices, type GardenOutline } from '../../garden/garden.ts';
import { listLinkedTexts } from '../../garden/linked-texts.ts';
import type { Linked } from '../../garden/resolve.ts';
import { collectHeadings, listRoutes } from '../../garden/routes.ts';
import type { SourceFile } from '../source-file.ts';
import { listDraftFiles } from './drafts.ts';
import { isRecord } from '../../text/record.ts';
import type { ParsedContent } from './parsed-content.ts';

/** The anchors of each page, by its path from the garden's root. */
export type Addresses = ReadonlyMap<string, ReadonlySet<string>>;

/** The addresses of the whole garden, and of what is published of it. */
export type GardenAddresses = { all: Addresses; published: Addresses };

/** Every address that the garden has as far as anybody can know, also of files that have mistakes. */
export function listAddresses(content: ParsedContent): GardenAddresses {
  const { all, published } = listLinked(content);
  return { all: all.addresses, published: published.addresses };
}

/** What links may lead to in the whole garden, and in what is published of it. */
export function listLinked(content: ParsedContent): { all: Linked; published: Linked } {
  const headings = collectHeadings(content.files);
  const drafts = listDraftFiles(content.files);
  const files = content.files.flatMap(({ kind, path }) =>
    kind === 'picture' || kind === 'attachment' ? path : [],
  );
  const list = (isShown: (entry: { file: SourceFile }) => boolean): Linked => {
    const outline = outlineGarden(content, isShown);
    const routes = listRoutes(outline, headings);
    return {
      texts: listLinkedTexts(outline, content.files),
      addresses: new Map(routes.map(({ path, anchors }) => [path, new Set(anchors)])),
      files,
    };
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
    lessons: content.lessons.filter(isShown).map((lesson) => ({
      ...outlineEntry(lesson),
      stances: giveVoices(
        content.stances
          .filter((stance) => stance.lesson === lesson.slug && isShown(stance))
          .map(({ number, fields: { on, label, turns = [] } }) => ({ number, on, label, turns })),
      ),
    })),
    notes: content.notes.filter(isShown).map(outlineEntry),
    pages: content.pages.filter(isShown).map(outlineEntry),
    practices: content.practices.map(({ slug, file, fields: { title = slug } }) => ({
      id: slug,
      title,
      outcomes: listIds(file),
    })),
    topics: addTopics(
      content.topics.flatMap(named),
      content.notes.filter(isShown).map(({ fields }) => fields),
    ),
    references: content.references.flatMap(named),
  };
}

/** The ids of outcomes, also of those that have mistakes. */
function listIds({ data }: SourceFile): { id: string }[] {
  const outcomes = isRecord(data) && Array.isArray(data.outcomes) ? data.outcomes : [];
  return outcomes.flatMap((outcome: unknown) =>
    isRecord(outcome) && typeof outcome.id === 'string' ? [{ id: outcome.id }] : [],
  );
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
