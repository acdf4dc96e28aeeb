import * as z from 'zod';
import {
  aliases,
  draft,
  groupOf,
  listOf,
  optionalId,
  optionalText,
  practice,
  publish,
  see,
  slug,
  text,
  topics,
  unlisted,
} from './fields.ts';
import { growth, line, nameList, noteDate, notePublish } from './note-values.ts';

const order = z.int().min(0).optional();

/**
 * `content/lessons/<slug>/lesson.yaml`, or what stands above a lesson in one file, `content/lessons/<slug>.md`: one
 * subject. The folder's or the file's name is its address.
 */
export const lessonSchema = groupOf('lesson', 'a lesson', {
  id: optionalId.describe(
    "The lesson's permanent name. It stays when the title or the folder changes. Without it the folder's name, which then stays. Example: `lesson-stretch-goals`.",
  ),
  title: text.describe(`The lesson's title.`),
  order: order.describe(
    'Its place among the lessons; the smallest comes first. Leave gaps (10, 20, 30) so that another fits in between. Lessons without it follow those with one, by the names of their folders.',
  ),
  question: optionalText.describe(
    'The question that the lesson leaves with a reader, under the title.',
  ),
  summary: optionalText.describe(
    "One sentence for search engines and shared links. Without it the last stance's `line`.",
  ),
  topics: topics.describe('Topic ids, from `topics.yaml`.'),
  practice: practice.describe(
    'The id of the practice that belongs to the lesson. Its first question stands on it.',
  ),
  see: see.describe('Slugs of notes to read next.'),
  aliases,
  care: optionalText.describe(
    'A short, kind line shown first, where a lesson speaks of injury, trauma or the like.',
  ),
  draft,
  publish,
  unlisted,
});

export type LessonFields = z.infer<typeof lessonSchema>;

/**
 * The frontmatter of a note, `content/notes/**`: whatever is left out follows from the text, and fields that are not
 * named here are let be. What others call these fields is read as well (`readNoteFields`).
 */
export const noteSchema = z
  .looseObject({
    id: optionalId.describe(
      "The note's permanent name. It stays when the title or the file changes. Without it, its address. Example: `note-rest`.",
    ),
    title: line.describe(`The note's title. Without it the first # heading, or the file's name.`),
    summary: line.describe(
      'One sentence for lists, search engines and shared links. Without it the first sentence.',
    ),
    growth: growth.describe(
      'How far it has grown: `seedling`, `budding` or `evergreen`; 🌱, 🌿 or 🌳.',
    ),
    planted: noteDate.describe(
      'When it was first written; also `date` or `created`. Without it none is shown.',
    ),
    tended: noteDate.describe(
      'When it was last changed; also `modified`, `updated` or `lastmod`. Without it none is shown.',
    ),
    topics: nameList.describe(
      'What it is about, in `topics.yaml` or not. `tags` and #tags in the text count too.',
    ),
    aliases: nameList.describe(
      'Other names that links may call it by. Each is an address that leads to it.',
    ),
    draft,
    publish: notePublish.describe(
      'The first day on which a build shows it, by the clock of Greenwich. Until then it is a draft. In a vault `true` marks a note as published, and so does a day; `false` keeps it back. Example: `2027-01-01`.',
    ),
    unlisted,
  })
  .meta({ id: 'note' });

/**
 * The frontmatter of `content/pages/<slug>.mdx`. `opening` is the front page; any other stands at `/<slug>/`.
 * `kind-in-hindsight` is the closing: it follows the last lesson, ends the whole essay, and has fields for a then and now
 * of the reader's own.
 */
export const pageSchema = groupOf('page', 'a page', {
  title: text.describe(`The page's title.`),
  summary: text.describe('One sentence for search engines and shared links.'),
  lede: optionalText.describe(
    "The sentence under the title. `{then}` and `{now}` become the two voices' names, in their colours.",
  ),
  begin: optionalText.describe(
    'On the opening: the words of the button that leads to the first lesson.',
  ),
  questions: listOf(text).describe(
    'Questions to carry along, shown as a list below the text. Not on the opening.',
  ),
  practice: practice.describe(
    'The id of the practice that belongs to the page. Its first question stands on it.',
  ),
  see: see.describe('Slugs of notes to read next. Not on the opening.'),
  aliases: aliases.describe('Not on the opening, which always stands at the root.'),
  draft: draft.describe('Not on the opening, which no garden can do without.'),
  publish: publish.describe(
    'The first day on which a build shows it, by the clock of Greenwich. Until then it is a draft. Not on the opening. Example: `2027-01-01`.',
  ),
  unlisted: unlisted.describe(
    '`true` leaves the page at its address, and out of every list, the search, the sitemap and search engines. Not on the opening.',
  ),
});

export type PageFields = z.infer<typeof pageSchema>;

/** An entry of `content/topics.yaml`. */
export const topicSchema = groupOf('topic', 'a topic', {
  id: slug.describe("The topic's address under `/topics/`. Example: `rest`."),
  title: text.describe(`The topic's name.`),
  summary: text.describe('One sentence that says what belongs here.'),
});

/** One that notes have and `topics.yaml` has not is without a summary. */
export type Topic = Omit<z.infer<typeof topicSchema>, 'summary'> & { summary?: string };
