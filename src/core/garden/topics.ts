import type { Garden, Lesson, Note } from './garden.ts';

/** A lesson or a note, as a topic's list has them side by side. */
export type TopicEntry = { kind: 'lesson'; lesson: Lesson } | { kind: 'note'; note: Note };

/** What belongs to a topic: its lessons in their order, then its notes. */
export function listTopic({ lessons, notes }: Garden, id: string): TopicEntry[] {
  return [
    ...lessons.filter(({ topics }) => topics.includes(id)).map((lesson): TopicEntry => ({ kind: 'lesson', lesson })),
    ...notes.filter(({ topics }) => topics.includes(id)).map((note): TopicEntry => ({ kind: 'note', note })),
  ];
}
