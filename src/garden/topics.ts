import type { Lesson, Note } from './garden.ts';

type Topical = { topics: string[] };

/** A lesson or a note, as a topic's list has them side by side. */
export type TopicEntry<L = Lesson, N = Note> =
  { kind: 'lesson'; lesson: L } | { kind: 'note'; note: N };

/** What belongs to a topic: its lessons in their order, then its notes. */
export function listTopic<L extends Topical, N extends Topical>(
  { lessons, notes }: { lessons: L[]; notes: N[] },
  id: string,
): TopicEntry<L, N>[] {
  const belongs = ({ topics }: Topical) => topics.includes(id);
  return [
    ...lessons.filter(belongs).map((lesson) => ({ kind: 'lesson' as const, lesson })),
    ...notes.filter(belongs).map((note) => ({ kind: 'note' as const, note })),
  ];
}
