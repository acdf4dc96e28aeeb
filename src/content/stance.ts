import * as z from 'zod';
import {
  draft,
  groupOf,
  listOf,
  optionalText,
  partialDate,
  publish,
  slug,
  text,
} from './fields.ts';

const optionalDate = partialDate.optional();
const belief = text.describe('The belief as it was held before.');
const now = text.describe('What is held today.');
const because = text.describe('A reason that the stance itself gives; not the belief again.');

const then = optionalText.describe(
  'A few words of the stance before that the belief comes from, as they stand there. Example: `Run every day`.',
);
const passage = optionalText.describe(
  'A few words of this stance that say what became of it, as they stand here. Example: `So is rest`.',
);

const turnOf = <Kind extends string, Shape extends z.core.$ZodLooseShape>(
  kind: Kind,
  shape: Shape,
  meaning: string,
) => z.strictObject({ kind: z.literal(kind), ...shape, because, passage }).describe(meaning);

/** One belief across two stances. */
const turnSchema = z
  .discriminatedUnion('kind', [
    turnOf('kept', { belief, now, then }, 'Still held, though perhaps for other reasons.'),
    turnOf('softened', { belief, now, then }, 'Still held, less tightly.'),
    turnOf('let-go', { belief, then }, 'No longer held; so it has no `now`.'),
    turnOf('found', { now }, 'New; so it has no `belief` from before.'),
  ])
  .meta({ id: 'turn', title: 'a turn' });

/** The kinds of turn, in the order in which pages show them. */
export const turnKinds = ['kept', 'softened', 'let-go', 'found'] as const;

/** A correction of a stance that has a later one, shown to readers below it. */
const erratumSchema = groupOf('correction', 'a correction', {
  on: partialDate.describe(
    'When it was corrected: a year, a month or a day. Example: `2026-11-22`.',
  ),
  what: text.describe(
    'What was corrected, in one sentence. Example: `The race was in May, not in June.`.',
  ),
  why: text.describe('Why, in one sentence. Example: `I found the diary.`.'),
});

/**
 * The frontmatter of `content/lessons/<slug>/10-2019.mdx`: what the author held at one time. The number
 * that begins the file's name is permanent and orders the stances; the words after it are free.
 * A stance is never rewritten, only followed by another.
 */
export const stanceSchema = groupOf('stance', 'a stance', {
  line: text.describe('The stance in one short sentence, for the path, the cards and the lists.'),
  on: optionalDate.describe(
    'When it was held: a year, a month or a day. Leave it out when nobody knows. Example: `2019-01-16`.',
  ),
  label: optionalText.describe(
    'Words that stand in place of a date, or beside it. Example: `Years later`.',
  ),
  source: slug.optional().describe('The id of the reference that this stance retells.'),
  draft,
  publish,
  changed: optionalText.describe(
    'What changed since the stance before, in one sentence. Every stance but the first has it.',
  ),
  turns: listOf(turnSchema).describe('What became of single beliefs since the stance before.'),
  errata: listOf(erratumSchema).describe(
    'Corrections of a slip or an error of fact, once a later stance stands. Readers see them below the stance. Words of a past stance change only together with a new one; `npm run check -- --accept` then records both.',
  ),
});

export type Erratum = z.infer<typeof erratumSchema>;
export type Turn = z.infer<typeof turnSchema>;
export type TurnKind = Turn['kind'];
export type StanceFields = z.infer<typeof stanceSchema>;

/** The permanent number of a stance, from its file's name; undefined where the name does not begin with one. */
export function parseStanceNumber(fileName: string): number | undefined {
  const match = /^(\d{1,6})(?:-[^/?#]+)?\.mdx?$/.exec(fileName);
  return match ? Number(match[1]) : undefined;
}
