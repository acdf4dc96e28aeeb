import * as z from 'zod';
import { aliases, draft, id, slug, text, topics } from './fields.ts';

/** `content/lessons/<slug>/lesson.yaml`: one subject. The folder's name is its address. */
export const lessonSchema = z.strictObject({
  /** The lesson's permanent name. It stays when the title or the folder changes. Example: `lesson-stretch-goals`. */
  id,
  /** The lesson's title. */
  title: text,
  /** Its place among the lessons; the smallest comes first. Leave gaps (10, 20, 30) so that another fits in between. */
  order: z.int().min(0),
  /** The question that the lesson leaves with a reader, under the title. */
  question: text,
  /** One sentence for lists, search engines and shared links. */
  summary: text,
  /** Topic ids, from `topics.yaml`. */
  topics,
  /** The id of the practice that belongs to the lesson. Its first question stands on it. */
  practice: slug.optional(),
  /** Slugs of notes to read next. */
  see: z.array(slug).default([]),
  aliases,
  /** A short, kind line shown first, where a lesson speaks of injury, trauma or the like. */
  care: text.optional(),
  draft,
});

export type LessonFields = z.infer<typeof lessonSchema>;
