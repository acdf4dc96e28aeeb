import * as z from 'zod';
import { startsUnspaced } from '../text/scripts.ts';
import { groupOf, optionalText, optionalUrl, slug, text } from './fields.ts';

const year = z.int().min(1000).max(9999).optional();
const pages = z.union([text, z.number().transform(String)], {
  error: 'pages such as "85-101", or a number',
});

/** An entry of `content/references.yaml`. `[@id]` in any text cites it. */
export const referenceSchema = groupOf('reference', 'a reference', {
  id: slug.describe('The name that citations use. Example: `neff-2003`.'),
  authors: z.array(text).min(1).describe('Names as `Family, Given`.'),
  year: year.describe('The year of publication. Leave it out when nobody knows.'),
  title: text.describe('The title of the work.'),
  container: optionalText.describe('The journal, the publisher or the site.'),
  volume: z.int().optional().describe(`The journal's volume.`),
  issue: z.int().optional().describe('The number within the volume.'),
  pages: pages.optional().describe('First and last page. Example: `"85-101"`.'),
  doi: z
    .string()
    .regex(/^10\.\d{4,}\/\S+$/, { error: 'a DOI such as 10.1080/15298860309032' })
    .optional()
    .describe('The digital object identifier, without `https://doi.org/`.'),
  url: optionalUrl.describe('The address, where there is no DOI.'),
  archived: optionalUrl.describe(
    'The address of a copy that an archive keeps, for the day on which the work is gone.',
  ),
  finding: text.describe('What the work found or argues, in one or two plain sentences.'),
  care: optionalText.describe('What not to make of it.'),
});

export type Reference = z.infer<typeof referenceSchema>;

/** Between the family's name and the given one, in whatever script. */
const nameComma = /\s*[,،、，]\s*/;

/** The family names of the authors, by which a text cites the work. */
export function familyNames({ authors }: Reference): string[] {
  return authors.map((name) => name.split(nameComma)[0] ?? name);
}

/** The authors as one would speak of them: “Kristin Neff”; where names have no spaces, the family stays first: “村上春樹”. */
export function authorNames({ authors }: Reference): string[] {
  return authors.map((name) => {
    const parts = name.split(nameComma);
    return startsUnspaced.test(name) ? parts.join('') : parts.reverse().join(' ');
  });
}

/** Where the work can be read: its DOI's address, or its own. */
export function referenceAddress(reference: Reference): string | undefined {
  return reference.doi ? `https://doi.org/${reference.doi}` : reference.url;
}
