import * as z from 'zod';
import { aliases, draft, id, partialDate, text, topics } from './fields.ts';

/** How far a note has grown, from a first thought to one that has stood a while. */
const growthStages = ['seedling', 'budding', 'evergreen'] as const;

/** The frontmatter of `content/notes/<slug>.mdx`: one thought that lessons link to. The file's name is its address. */
export const noteSchema = z.strictObject({
  /** The note's permanent name. It stays when the title or the file changes. Example: `note-rest`. */
  id,
  /** The note's title. */
  title: text,
  /** One sentence for lists, search engines and shared links. */
  summary: text,
  /** How far it has grown: `seedling`, `budding` or `evergreen`. */
  growth: z.enum(growthStages),
  /** When it was first written. */
  planted: partialDate,
  /** When it was last changed. */
  tended: partialDate,
  /** Topic ids, from `topics.yaml`. */
  topics,
  aliases,
  draft,
});

export type NoteFields = z.infer<typeof noteSchema>;
