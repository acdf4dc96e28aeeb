import type { NoteFields, Tag } from '../content/note-fields.ts';
import type { LessonFields, PageFields, Topic } from '../content/schemas.ts';
import type { Reference } from '../content/reference.ts';
import type { Site } from '../content/site.ts';
import type { StanceFields } from '../content/stance.ts';
import type { Practice } from '../practice/practice.ts';
import { partUnlisted, type Parted as Unlisted } from './unlisted.ts';

/** Where a stance stands in its lesson today: the first, the last, or any other. */
export type Voice = 'then' | 'now' | 'between';

/** The language of a text where it is not the garden's, since nobody has translated it yet. */
type Translatable = { writtenIn?: string | undefined };
/** Where a text lies: the path of its file in the content. A translation goes by its original's, and lies beside it. */
type Sourced = Translatable & { path: string; writtenAt?: string | undefined };

export type Stance = StanceFields & Sourced & { number: number; voice: Voice };
export type Lesson = LessonFields &
  Translatable & {
    id: string;
    summary: string;
    slug: string;
    stances: Stance[];
  };
export type Note = NoteFields & Sourced & { slug: string };
export type Page = PageFields & Sourced & { slug: string };

/** The page at the root. */
export const openingSlug = 'opening';

/** The page that follows the last lesson and ends the whole essay, where a garden has one. */
export const closingSlug = 'kind-in-hindsight';

/** The whole content, in order: lessons by `order`, then by slug; stances by number, the rest by name. */
export type Garden = {
  site: Site;
  lessons: Lesson[];
  notes: Note[];
  pages: Page[];
  practices: (Practice & Translatable)[];
  topics: Topic[];
  references: Reference[];
  /** What stands at its address and in no list. */
  unlisted: Unlisted<Lesson, Note, Page>;
};

/** As much of a garden as its addresses depend on. */
export type GardenOutline = {
  lessons: (LessonOutline & Pick<Lesson, 'title' | 'topics' | 'aliases'>)[];
  notes: Pick<Note, 'slug' | 'title' | 'topics' | 'aliases'>[];
  pages: Pick<Page, 'slug' | 'title' | 'aliases'>[];
  practices: { id: string; title: string; outcomes: { id: string }[] }[];
  topics: Pick<Topic, 'id'>[];
  references: Pick<Reference, 'id'>[];
  unlisted?: Unlisted<
    GardenOutline['lessons'][number],
    GardenOutline['notes'][number],
    GardenOutline['pages'][number]
  >;
};
export type LessonOutline<
  S = Pick<Stance, 'number' | 'voice'> &
    Partial<Pick<Stance, 'on' | 'label'>> & { turns?: Stance['turns'] | undefined },
> = {
  slug: string;
  stances: S[];
};

/** The same content as it lies in files: lessons without their stances. */
export type GardenParts = Omit<Garden, 'lessons' | 'unlisted'> & {
  lessons: (LessonFields & Translatable & { slug: string })[];
  stances: (StanceFields & Sourced & { lesson: string; number: number })[];
};

/** Puts the parts in order and gives each stance its voice. Drafts are left out unless asked for. */
export function arrangeGarden(parts: GardenParts, { withDrafts }: { withDrafts: boolean }): Garden {
  const isShown = ({ draft }: { draft: boolean }) => withDrafts || !draft;
  const all = {
    lessons: arrangeLessons(parts, isShown),
    notes: parts.notes.filter(isShown).sort(byTitle(parts.site.language)),
    pages: parts.pages.filter(isShown).sort((a, b) => (a.slug < b.slug ? -1 : 1)),
  };
  const parted = partUnlisted(all);
  return {
    site: parts.site,
    ...parted,
    practices: [...parts.practices].sort((a, b) => (a.id < b.id ? -1 : 1)),
    topics: addTopics(parts.topics, parted.notes, byTitle(parts.site.language)),
    references: [...parts.references].sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

type IsShown = (entry: { draft: boolean }) => boolean;

function arrangeLessons(parts: GardenParts, isShown: IsShown): Lesson[] {
  const stances = Map.groupBy(parts.stances.filter(isShown), ({ lesson }) => lesson);
  return (
    parts.lessons
      .filter(isShown)
      .map((lesson) => completeLesson(lesson, stances.get(lesson.slug) ?? []))
      // A lesson that is still a draft has no page before it has a then and a now.
      .filter(({ draft, stances: own }) => !draft || own.length > 1)
      .sort(byOrder)
  );
}

/** The topics that are declared, then those that only notes name, each by the title that it has first. */
export function addTopics<T extends { id: string }>(
  declared: readonly T[],
  notes: readonly Pick<Note, 'tags'>[],
  order?: (a: Tag, b: Tag) => number,
): (T | Tag)[] {
  const known = new Set(declared.map(({ id }) => id));
  const tags = notes.flatMap((note) => note.tags);
  const added = tags.filter(({ id }) => !known.has(id) && known.add(id));
  return [...declared, ...added.sort(order)];
}

/** What a lesson leaves out is its slug, and the line on which it ends. */
function completeLesson(
  lesson: GardenParts['lessons'][number],
  own: GardenParts['stances'],
): Lesson {
  const stances = giveVoices(own);
  const { id = lesson.slug, summary = stances.at(-1)?.line ?? lesson.title } = lesson;
  return { ...lesson, id, summary, stances };
}

function byOrder(a: Lesson, b: Lesson): number {
  const [first, second] = [a.order ?? Infinity, b.order ?? Infinity];
  if (first !== second) return first - second;
  return a.slug < b.slug ? -1 : 1;
}

/** Stances in order, each with the voice that its place gives it. */
export function giveVoices<S extends { number: number }>(
  stances: readonly S[],
): (S & { voice: Voice })[] {
  const ordered = [...stances].sort((a, b) => a.number - b.number);
  return ordered.map((stance, index) => ({
    ...stance,
    voice: index === 0 ? 'then' : index === ordered.length - 1 ? 'now' : 'between',
  }));
}

function byTitle(language: string): (a: { title: string }, b: { title: string }) => number {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return (a, b) => compare(a.title, b.title);
}
