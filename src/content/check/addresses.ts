import * as z from 'zod';
import { addTopics, giveVoices, type GardenOutline } from '../../garden/garden.ts';
import { listLinkedTexts } from '../../garden/linked-texts.ts';
import { partUnlisted } from '../../garden/unlisted.ts';
import { createResolver, type Followed } from '../../garden/resolve.ts';
import { collectHeadings } from '../../garden/headings.ts';
import { listRoutes } from '../../garden/routes.ts';
import type { SourceFile } from '../source-file.ts';
import { listDraftFiles } from './drafts.ts';
import { isRecord } from '../../text/record.ts';
import type { ParsedContent, ParsedLesson } from './parsed-content.ts';
import { judgePicture } from './picture-rules.ts';

/**
 * How links are followed in the whole garden, and in what is published of it: to every address that there is as far as
 * anybody can know, also of files that have mistakes.
 */
export function followLinks(content: ParsedContent): { all: Followed; published: Followed } {
  const headings = collectHeadings(content.files);
  const drafts = listDraftFiles(content.files);
  // A picture of a vault that cannot be shown is told, and stops no build: for links it does not exist.
  const files = content.files.flatMap(({ kind, path, inVault, picture }) =>
    kind === 'attachment' || (kind === 'picture' && !(inVault && picture && judgePicture(picture)))
      ? path
      : [],
  );
  const follow = (isShown: IsShown): Followed => {
    const outline = outlineGarden(content, isShown);
    const routes = listRoutes(outline, headings);
    const linked = {
      texts: listLinkedTexts(outline, content.files),
      addresses: new Map(routes.map(({ path, anchors }) => [path, new Set(anchors)])),
      files,
    };
    return { ...linked, resolve: createResolver(linked) };
  };
  const all = follow(() => true);
  const isPublished: IsShown = ({ file }) => !drafts.has(file.path);
  return { all, published: drafts.size === 0 ? all : follow(isPublished) };
}

const named = z.object({ id: z.string() });

type IsShown = (entry: { file: SourceFile }) => boolean;

function outlineGarden(content: ParsedContent, isShown: IsShown): GardenOutline {
  const notes = content.notes.filter(isShown).map(({ slug, value }) => ({ ...value, slug }));
  const stances = Map.groupBy(content.stances.filter(isShown), ({ lesson }) => lesson);
  const parted = partUnlisted({
    lessons: content.lessons.filter(isShown).map((lesson) => {
      const own = stances.get(lesson.slug) ?? [];
      const outlined = own.map(({ number, fields }) => ({ ...fields, number }));
      return { ...outlineEntry(lesson), stances: giveVoices(outlined) };
    }),
    notes,
    pages: content.pages.filter(isShown).map(outlineEntry),
  });
  return {
    ...parted,
    practices: content.practices.map(({ slug, file, fields: { title = slug } }) => ({
      id: slug,
      title,
      outcomes: listNamed(isRecord(file.data) ? file.data.outcomes : []),
    })),
    topics: addTopics(listNamed(content.topics.map(({ fields }) => fields)), parted.notes),
    references: listNamed(content.references.map(({ fields }) => fields)),
  };
}

/** The ids of what has one, whatever else is wrong with it. */
function listNamed(entries: unknown): { id: string }[] {
  return [entries].flat().flatMap((entry) => named.safeParse(entry).data ?? []);
}

type Outlined = {
  slug: string;
  fields: Pick<ParsedLesson['fields'], 'title' | 'topics' | 'aliases' | 'unlisted'>;
};

function outlineEntry({ slug, fields }: Outlined) {
  const { title = slug, topics = [], aliases = [], unlisted = false } = fields;
  return { slug, title, topics, aliases, unlisted };
}
