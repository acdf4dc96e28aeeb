import * as z from 'zod';
import { aliases, draft, slug, text } from './fields.ts';

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
    practice: slug
      .optional()
      .describe(
        'The id of the practice that belongs to the page. Its first question stands on it.',
      ),
    see: z.array(slug).default([]).describe('Slugs of notes to read next. Not on the opening.'),
    aliases: aliases.describe('Not on the opening, which always stands at the root.'),
    draft: draft.describe('Not on the opening, which no garden can do without.'),
  })
  .meta({ id: 'page' });

export type PageFields = z.infer<typeof pageSchema>;
