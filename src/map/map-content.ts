import { noteAddress, splitAddress } from '../garden/addresses.ts';
import type { Garden, Lesson, Note, Voice } from '../garden/garden.ts';
import type { Graph } from '../garden/graph.ts';
import { listMappedTopics, mostDrawn, topicMapAddress, type MappedTopic } from '../garden/maps.ts';
import { lessonAddress } from '../garden/pairs.ts';
import type { Growth } from '../content/note-values.ts';
import type { Topic } from '../content/schemas.ts';

/** What stands on a map: a lesson on the seam, or a note or a topic beside it. */
export type Place = {
  address: string;
  title: string;
  growth?: Growth | undefined;
  /** Of a topic: how many lessons and notes it has. */
  count?: number;
  /** The language of the title, where it is not the garden's. */
  writtenIn?: string | undefined;
};

/** A link between two places, by their addresses. Without a voice it was said in a note. */
export type Thread = { from: string; to: string; voice?: Voice };

export type MapContent = {
  lessons: Place[];
  /** The notes, or the topics, around the lessons. */
  around: Place[];
  threads: Thread[];
  /** How many lessons and notes there are in all. */
  all: number;
};

type Links = Pick<Graph, 'backlinks'>;

/** The map of the whole garden: its lessons and notes, or where these are too many, its lessons and topics. */
export function mapGarden(garden: Garden, graph: Links): MapContent {
  const topics = listMappedTopics(garden);
  return topics.length > 0 ? mapTopics(garden, graph, topics) : mapEntries(garden, graph);
}

/** Lessons and notes; where they are too many, those that most places link to. */
export function mapEntries(
  { lessons, notes }: { lessons: readonly Lesson[]; notes: readonly Note[] },
  graph: Links,
): MapContent {
  const along = mostLinked(lessons.map(lessonPlace), graph, mostDrawn.lessons);
  const room = mostDrawn.entries - along.length;
  const around = mostLinked(notes.map(notePlace), graph, room);
  const known = new Set([...along, ...around].map(({ address }) => address));
  const threads = [...known].flatMap((to) =>
    (graph.backlinks.get(to) ?? []).flatMap(({ place: { address, stance } }): Thread[] => {
      const from = splitAddress(address).path;
      if (!known.has(from)) return [];
      return [{ from, to, ...(stance && { voice: stance.voice }) }];
    }),
  );
  return {
    lessons: along,
    around,
    threads: joinThreads(threads),
    all: lessons.length + notes.length,
  };
}

/** Lessons and topics. A lesson leads to a topic where one of its stances leads to a note that has it. */
function mapTopics(
  { lessons, notes }: Garden,
  graph: Links,
  topics: readonly MappedTopic<Topic>[],
): MapContent {
  const along = lessons.length > mostDrawn.lessons ? [] : lessons.map(lessonPlace);
  const known = new Set(along.map(({ address }) => address));
  const addresses = new Map(topics.map(({ topic }) => [topic.id, topicMapAddress(topic)]));
  const threads = notes.flatMap((note) => {
    const own = note.topics.flatMap((id) => addresses.get(id) ?? []);
    return (graph.backlinks.get(noteAddress(note)) ?? []).flatMap(({ place }) => {
      const from = splitAddress(place.address).path;
      const voice = place.stance?.voice;
      return voice && known.has(from) ? own.map((to): Thread => ({ from, to, voice })) : [];
    });
  });
  const around = topics.map(({ topic, count }) => ({
    address: topicMapAddress(topic),
    title: topic.title,
    count,
  }));
  return {
    lessons: along,
    around,
    threads: joinThreads(threads),
    all: lessons.length + notes.length,
  };
}

const lessonPlace = (lesson: Lesson): Place => ({
  address: lessonAddress(lesson),
  title: lesson.title,
  writtenIn: lesson.writtenIn,
});

const notePlace = (note: Note): Place => ({
  address: noteAddress(note),
  title: note.title,
  growth: note.growth,
  writtenIn: note.writtenIn,
});

/** As many places as fit, in their own order. */
function mostLinked(places: readonly Place[], { backlinks }: Links, most: number): Place[] {
  const linksTo = ({ address }: Place) => backlinks.get(address)?.length ?? 0;
  const kept = places.toSorted((a, b) => linksTo(b) - linksTo(a)).slice(0, most);
  const isKept = new Set(kept);
  return places.filter((place) => isKept.has(place));
}

/** Each thread once for each voice. */
function joinThreads(threads: readonly Thread[]): Thread[] {
  return [...new Map(threads.map((one) => [threadKey(one), one])).values()];
}

const threadKey = ({ from, to, voice = '' }: Omit<Thread, 'voice'> & { voice?: Voice | '' }) =>
  `${from} ${to} ${voice}`;

/** The threads that are drawn: where two places lead to each other it is one, and the stance’s before the note’s. */
export function listDrawnThreads(threads: readonly Thread[]): Thread[] {
  const drawn = new Map<string, Thread[]>();
  for (const thread of threads) {
    const pair = [thread.from, thread.to].sort().join(' ');
    const others = drawn.get(pair) ?? [];
    const isSaid = others.some(({ voice }) => voice);
    if (thread.voice) drawn.set(pair, [...others.filter(({ voice }) => voice), thread]);
    else if (!isSaid) drawn.set(pair, [thread]);
  }
  return [...drawn.values()].flat();
}
