import * as z from 'zod';
import { aliases, draft, id, partialDate, practice, see, slug, text, topics } from './fields.ts';

/**
 * `content/lessons/<slug>/lesson.yaml`, or what stands above a lesson in one file, `content/lessons/<slug>.md`: one
 * subject. The folder's or the file's name is its address.
 */
export const lessonSchema = z
  .strictObject({
    id: id
      .optional()
      .describe(
        "The lesson's permanent name. It stays when the title or the folder changes. Without it the folder's name, which then stays. Example: `lesson-stretch-goals`.",
      ),
    title: text.describe(`The lesson's title.`),
    order: z
      .int()
      .min(0)
      .optional()
      .describe(
        'Its place among the lessons; the smallest comes first. Leave gaps (10, 20, 30) so that another fits in between. Lessons without it follow those with one, by the names of their folders.',
      ),
    question: text
      .optional()
      .describe('The question that the lesson leaves with a reader, under the title.'),
    summary: text
      .optional()
      .describe(
        "One sentence for search engines and shared links. Without it the last stance's `line`.",
      ),
    topics: topics.describe('Topic ids, from `topics.yaml`.'),
    practice: practice.describe(
      'The id of the practice that belongs to the lesson. Its first question stands on it.',
    ),
    see: see.describe('Slugs of notes to read next.'),
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

/** How far a note has grown, from a first thought to one that has stood a while. */
const growthStages = ['seedling', 'budding', 'evergreen'] as const;

/** The frontmatter of `content/notes/<slug>.mdx`: one thought that lessons link to. The file's name is its address. */
export const noteSchema = z
  .strictObject({
    id: id.describe(
      "The note's permanent name. It stays when the title or the file changes. Example: `note-rest`.",
    ),
    title: text.describe(`The note's title.`),
    summary: text.describe('One sentence for lists, search engines and shared links.'),
    growth: z
      .enum(growthStages)
      .describe('How far it has grown: `seedling`, `budding` or `evergreen`.'),
    planted: partialDate.describe('When it was first written.'),
    tended: partialDate.describe('When it was last changed.'),
    topics: topics.describe('Topic ids, from `topics.yaml`.'),
    aliases,
    draft,
  })
  .meta({ id: 'note' });

export type NoteFields = z.infer<typeof noteSchema>;

/**
 * The frontmatter of `content/pages/<slug>.mdx`. `opening` is the front page; any other stands at `/<slug>/`.
 * `kind-in-hindsight` is the closing: it follows the last lesson, and ends the whole essay.
 */
export const pageSchema = z
  .strictObject({
    title: text.describe(`The page's title.`),
    summary: text.describe('One sentence for search engines and shared links.'),
    lede: text
      .optional()
      .describe(
        "The sentence under the title. `{then}` and `{now}` become the two voices' names, in their colours.",
      ),
    begin: text
      .optional()
      .describe('On the opening: the words of the button that leads to the first lesson.'),
    questions: z
      .array(text)
      .default([])
      .describe('Questions to carry along, shown as a list below the text. Not on the opening.'),
    practice: practice.describe(
      'The id of the practice that belongs to the page. Its first question stands on it.',
    ),
    see: see.describe('Slugs of notes to read next. Not on the opening.'),
    aliases: aliases.describe('Not on the opening, which always stands at the root.'),
    draft: draft.describe('Not on the opening, which no garden can do without.'),
  })
  .meta({ id: 'page' });

export type PageFields = z.infer<typeof pageSchema>;

/** An entry of `content/topics.yaml`. */
export const topicSchema = z
  .strictObject({
    id: slug.describe("The topic's address under `/topics/`. Example: `rest`."),
    title: text.describe(`The topic's name.`),
    summary: text.describe('One sentence that says what belongs here.'),
  })
  .meta({ id: 'topic' });

export type Topic = z.infer<typeof topicSchema>;
