import type { Topic } from '../content/schemas.ts';

type Topical = { topics: readonly string[] };

/** Notes that stand together, under a topic or under none. */
export type NoteGroup<Note> = { topic: Topic | undefined; notes: Note[] };

/**
 * Notes by topic, in the order of the topics, and last those without one. A note of several stands once, under the first
 * of its topics that heads a group. Every declared topic does; another only where it comes first in two notes or more, so
 * that a vault in which a tag was often used once does not become a list of heads.
 */
export function groupNotes<Note extends Topical>(
  notes: readonly Note[],
  topics: readonly Topic[],
): NoteGroup<Note>[] {
  const first = Map.groupBy(notes, (note) => note.topics[0]);
  const heads = new Set(topics.filter(isHead).map(({ id }) => id));
  const groups = Map.groupBy(notes, (note) => note.topics.find((id) => heads.has(id)));
  return [...topics, undefined].flatMap((topic) => {
    const own = groups.get(topic?.id);
    return own ? [{ topic, notes: own }] : [];
  });

  function isHead({ id, summary }: Topic): boolean {
    const isDeclared = summary !== undefined;
    return isDeclared || (first.get(id)?.length ?? 0) > 1;
  }
}

/** The groups on each page of a list. One that goes on over the end of a page is there again on the next. */
export function cutIntoPages<Note>(
  groups: readonly NoteGroup<Note>[],
  length: number,
): NoteGroup<Note>[][] {
  const places = groups.flatMap(({ topic, notes }) => notes.map((note) => ({ topic, note })));
  const pages = Map.groupBy(places, (_, index) => Math.floor(index / length));
  return [...pages.values()].map((page) =>
    [...Map.groupBy(page, ({ topic }) => topic)].map(([topic, own]) => ({
      topic,
      notes: own.map(({ note }) => note),
    })),
  );
}
