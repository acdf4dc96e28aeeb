import * as z from 'zod';
import { id, slug, text } from './fields.ts';

/** How the garden speaks of one voice. */
const voice = z.strictObject({
  /** One word, for labels. Example: `Then`. */
  name: text,
  /** The head above a stance. In `between`, `{on}` becomes the stance's month or year. */
  head: text,
  /** The head as it reads inside a sentence. Example: `what I said then`. */
  inline: text,
});

/** `content/site.yaml`: the garden as a whole. */
export const siteSchema = z.strictObject({
  /** The garden's permanent name. What readers keep on their devices is filed under it. Example: `hindsight-1000-miles`. */
  id,
  /** The version of the content format. Always `1` today. */
  format: z.literal(1),
  /** The garden's name, in the header and in every page's title. */
  title: text,
  /** A few words that follow the name in the opening's title, where a browser's tab or a search engine shows it. */
  tagline: text,
  /** One sentence for search engines and shared links. */
  summary: text,
  /** The language of the content and the interface. Example: `en`. */
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, {
    error: 'a language tag such as en, pt-BR or ja',
  }),
  /** Who tends the garden. */
  author: z.strictObject({ name: text, url: z.url().optional() }),
  /** Where a reader can write: an e-mail address or a page. Without it no contact is shown. */
  contact: z
    .union([z.email(), z.url()], {
      error: 'an e-mail address, or an address that begins with https://',
    })
    .optional(),
  /** Ids of the references that the whole garden grows from, credited under each lesson and first among the references. */
  sources: z.array(slug).default([]),
  /** `true` asks search engines to leave the whole garden out. Readers find their way in it as before. Without it, every page may be found. */
  noindex: z.boolean().default(false),
  /** What gives this garden its own look and words. */
  theme: z.strictObject({
    /** The words for the three voices. */
    voices: z.strictObject({ then: voice, now: voice, between: voice }),
  }),
});

export type Site = z.infer<typeof siteSchema>;
