import * as z from 'zod';
import { isPartialDate } from './partial-date.ts';
import { isNumber, slugPattern } from './slug.ts';

/** A sentence or a name: some text, with no space around it. */
export const text = z.string().trim().min(1).meta({ title: 'text' });

export const optionalText = text.optional();

/** A list that is empty where a file leaves it out. */
export const listOf = <Entry extends z.ZodType>(entry: Entry) => z.array(entry).default([]);

/** Fields that stand together, under the name by which the docs list them, and no others. */
export const groupOf = <Shape extends z.core.$ZodLooseShape>(
  id: string,
  title: string,
  shape: Shape,
) => z.strictObject(shape).meta({ id, title });

export const slug = z
  .string()
  .regex(slugPattern, {
    error: 'small letters and digits, with single hyphens between words, such as show-up-every-day',
  })
  .meta({ title: 'a name' });

/** A permanent name. Written once: kept data and feeds hold on to it, so it never changes. */
export const id = slug.meta({ title: 'a permanent name' });

export const optionalId = id.optional();
export const optionalUrl = z.url().optional();

/** `true` or nothing. */
export const flag = z.boolean().default(false);

export const aDate = 'a real year, month or day, such as 2019, 2019-01 or 2019-01-16';

/** A day, a month or a year. YAML hands years over as numbers and may hand days over as dates. */
export const partialDate = z
  .union([z.string(), z.number(), z.date()], { error: aDate })
  .transform((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value)))
  .refine(isPartialDate, { error: aDate })
  .meta({ title: 'a date' });

/** The id of a practice that belongs to a page or a lesson. */
export const practice = slug.optional();

/** Slugs of notes to read next. */
export const see = listOf(
  z
    .string()
    .refine((name) => name.split('/').every((part) => slugPattern.test(part)), {
      error: 'the slug of a note, such as rest or garden/bed',
    })
    .meta({ title: 'a name' }),
);

/** Ids of topics: pages under `/topics/`. */
export const topics = listOf(slug);

export const aliases = listOf(
  slug.refine((alias) => !isNumber(alias), {
    error: 'a name that is not digits alone, because /notes/2/ is the second page of a list',
  }),
).describe('Slugs that this page had before. Each old address leads to the new one.');

export const unlisted = flag.describe(
  '`true` leaves the page at its address, and out of every list, the search, the feed, the sitemap and search engines: for those to whom you give the address, and for links to it.',
);

export const publish = partialDate
  .optional()
  .describe(
    'The first day on which a build shows it, by the clock of Greenwich. Until then it is a draft. Example: `2027-01-01`.',
  );

export const draft = flag.describe(
  '`true` shows the page in `npm run dev` only; it never reaches the built site, its feed or its search.',
);
