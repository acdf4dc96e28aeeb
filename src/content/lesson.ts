import * as z from 'zod';
import { aliases, draft, id, slug, text, topics } from './fields.ts';

/** `content/lessons/<slug>/lesson.yaml`: one subject. The folder's name is its address. */
export const lessonSchema = z
  .strictObject({
    id: id.describe(
      "The lesson's permanent name. It stays when the title or the folder changes. Example: `lesson-stretch-goals`.",
    ),
    title: text.describe(`The lesson's title.`),
    order: z
      .int()
      .min(0)
      .describe(
        'Its place among the lessons; the smallest comes first. Leave gaps (10, 20, 30) so that another fits in between.',
      ),
    question: text.describe('The question that the lesson leaves with a reader, under the title.'),
    summary: text.describe('One sentence for lists, search engines and shared links.'),
    topics: topics.describe('Topic ids, from `topics.yaml`.'),
    practice: slug
      .optional()
      .describe(
        'The id of the practice that belongs to the lesson. Its first question stands on it.',
      ),
    see: z.array(slug).default([]).describe('Slugs of notes to read next.'),
    aliases,
    care: text
      .optional()
      .describe(
        'A short, kind line shown first, where a lesson speaks of injury, trauma or the like.',
      ),
    draft,
  })
  .meta({ id: 'lesson' });

export type LessonFields = z.infer<typeof lessonSchema>;
