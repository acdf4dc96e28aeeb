import { isLanguageTag } from '../words/language-tag.ts';
import * as z from 'zod';
import { extraSchema } from './extra.ts';
import { flag, groupOf, id, listOf, optionalUrl, slug, text } from './fields.ts';
import { themeSchema } from './theme.ts';

const languageTag = z
  .custom<string>(isLanguageTag, {
    error: 'a language tag such as en, pt-BR or ja, or a list of them such as [en, de]',
  })
  .meta({ title: 'a language tag' });

/** The version of the content that this code reads. A higher one was written for a later version of it. */
const currentFormat = 1;
const contentFormat = z
  .custom<typeof currentFormat>((value) => value === currentFormat, {
    error: `${String(currentFormat)}, the format that this version reads`,
    params: {
      mend: `A higher number belongs to a later version of the template: docs/upgrade.md says how to get it. Otherwise write ${String(currentFormat)}.`,
    },
  })
  .meta({ title: 'a number' });

const publish = z.enum(['marked', 'all']).default('marked');

/** `content/site.yaml`: the garden as a whole. */
export const siteSchema = groupOf('site', 'the garden', {
  id: id.describe(
    "The garden's permanent name. What readers keep on their devices is filed under it. Example: `hindsight-1000-miles`.",
  ),
  format: contentFormat.describe('The version of the content format. There is only `1` so far.'),
  title: text.describe(`The garden's name, in the header and in every page's title.`),
  tagline: text.describe(
    `A few words that follow the name in the opening's title, where a browser's tab or a search engine shows it.`,
  ),
  summary: text.describe('One sentence for search engines and shared links.'),
  language: languageTag.describe(
    'The language of the content, and of the interface where that has words for it: it decides the direction, the fonts for its script, and how it is searched. Example: `en`. A list, such as `[en, de]`, begins with the language that the garden is written in; texts of the others stand beside it in files such as `rest.de.md`.',
  ),
  author: z
    .strictObject({
      name: text.describe('The name that stands at the foot of every page.'),
      url: optionalUrl.describe('A page about them.'),
    })
    .describe('Who tends the garden.'),
  contact: z
    .union([z.email(), z.url()], {
      error: 'an e-mail address, or an address that begins with https://',
    })
    .optional()
    .describe(
      'Where a reader can write: an e-mail address or a page. Without it no contact is shown.',
    ),
  sources: listOf(slug).describe(
    'Ids of the references that the whole garden grows from, credited under each lesson and first among the references.',
  ),
  noindex: flag.describe(
    '`true` asks search engines to leave the whole garden out. Readers find their way in it as before. Without it, every page may be found.',
  ),
  source: z
    .strictObject({
      edit: z
        .string()
        .regex(/^https?:\/\/\S*\{path\}/, { error: 'an address with {path} in it' })
        .describe(
          'Where a file of the content can be changed. `{path}` becomes its path from the content folder. Example: `https://github.com/me/garden/edit/main/content/{path}`.',
        ),
    })
    .optional()
    .describe(
      'Where the content itself lies for all to see. Lessons, notes and pages then link to their files; those of a vault do not.',
    ),
  offline: z
    .boolean()
    .default(true)
    .describe(
      '`false` keeps nothing for reading offline, and removes from devices what an earlier build kept there: see docs/offline.md. Without it, the garden reads offline after a first visit.',
    ),
  cards: z
    .boolean()
    .default(true)
    .describe(
      '`false` makes no pictures for sharing. Without it, a build with `SITE` draws one for each lesson, practice, note and page.',
    ),
  vault: z
    .strictObject({
      folder: text.describe(
        'Where it lies: from the content folder, from the root of the disk, or from your home with `~/`. Nothing is ever written into it.',
      ),
      publish: publish.describe(
        '`marked` publishes the notes that say `publish: true` or have the tag `publish`, and no others; `all` leaves out those that say `draft`, `private: true` or `publish: false`.',
      ),
      exclude: listOf(text).describe(
        'Files and folders that are left out, as globs: `journal`, `work/**`, `*.private.md`.',
      ),
      breaks: z
        .boolean()
        .default(true)
        .describe('Whether a single line break in a note is one on the page, as in Obsidian.'),
    })
    .optional()
    .describe('A folder of Markdown notes elsewhere, such as an Obsidian vault, read as it is.'),
  extra: extraSchema
    .optional()
    .describe(
      'What an author adds to the pages from elsewhere: see docs/extra.md. Nothing without it.',
    ),
  theme: themeSchema.describe(
    'What gives the garden its own look, and its own words for the voices.',
  ),
});

export type Vault = NonNullable<Site['vault']>;

/** The garden as its pages show it: in one `language` of all its `languages`, of which the first is the original's. */
export type Site = z.infer<typeof siteSchema> & { languages: readonly string[] };
