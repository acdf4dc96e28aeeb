import * as z from 'zod';
import { aliases, draft, id, partialDate, text, topics } from './fields.ts';

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
