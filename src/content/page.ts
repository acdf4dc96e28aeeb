import * as z from 'zod';
import { aliases, draft, slug, text } from './fields.ts';

/**
 * The frontmatter of `content/pages/<slug>.mdx`. `opening` is the front page; any other stands at `/<slug>/`.
 * `kind-in-hindsight` is the closing: it follows the last lesson, and ends the whole essay.
 */
export const pageSchema = z.strictObject({
  /** The page's title. */
  title: text,
  /** One sentence for search engines and shared links. */
  summary: text,
  /** The sentence under the title. `{then}` and `{now}` become the two voices' names, in their colours. */
  lede: text.optional(),
  /** On the opening: the words of the button that leads to the first lesson. */
  begin: text.optional(),
  /** Questions to carry along, shown as a list below the text. Not on the opening. */
  questions: z.array(text).default([]),
  /** The id of the practice that belongs to the page. Its first question stands on it. */
  practice: slug.optional(),
  /** Slugs of notes to read next. Not on the opening. */
  see: z.array(slug).default([]),
  /** Not on the opening, which always stands at the root. */
  aliases,
  /** Not on the opening, which no garden can do without. */
  draft,
});

export type PageFields = z.infer<typeof pageSchema>;
