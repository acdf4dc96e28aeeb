import * as z from 'zod';
import type { Condition } from '../condition.ts';
import { slug } from '../../content/fields.ts';

const optionalName = slug.optional();
const optionalNumber = z.number().optional();

/** When a question is shown, or an outcome given. As a file has it, it says one thing by which fields it has. */
const conditionSchema: z.ZodType<Condition> = z
  .lazy(() =>
    writtenSchema
      .superRefine((written, context) => {
        for (const field of ['atLeast', 'atMost'] as const) {
          const count = written.tag === undefined ? undefined : written[field];
          const least = field === 'atLeast' ? 1 : 0;
          if (count === undefined || (Number.isInteger(count) && count >= least)) continue;
          const message = `a whole number, ${String(least)} or more, because tags are counted`;
          context.addIssue({ code: 'custom', path: [field], input: count, message });
        }
      })
      .transform((written, context) => {
        const condition = readCondition(written);
        // A misspelt field is reported already, and may be the only mistake.
        if (!condition && context.issues.length === 0)
          context.addIssue({ code: 'custom', message: oneCondition });
        return condition ?? z.NEVER;
      }),
  )
  .meta({ id: 'condition', title: 'a condition' });

export const optionalCondition = conditionSchema.optional();

const several = z.array(conditionSchema).min(1).optional();

const writtenSchema = z.strictObject({
  all: several.describe('Every one of these holds.'),
  any: several.describe('At least one of these holds.'),
  not: optionalCondition.describe('This does not hold.'),
  tag: optionalName.describe(
    'How many of the chosen options carry this tag; with `atLeast`, `atMost` or `moreThan`.',
  ),
  atLeast: optionalNumber.describe(
    'As many as this, or more. Examples: `{ tag: love, atLeast: 2 }`, `{ question: weeks, atLeast: 10 }`.',
  ),
  atMost: optionalNumber.describe(
    'As many as this, or fewer; `0` for none. Examples: `{ tag: fear, atMost: 0 }`, `{ question: days, atMost: 6 }`.',
  ),
  moreThan: optionalName.describe(
    'More than carry this other tag. Example: `{ tag: love, moreThan: fear }`.',
  ),
  by: z
    .int()
    .min(1)
    .optional()
    .describe(
      'By how many more at least; 1 where it is left out. Example: `{ tag: love, moreThan: fear, by: 2 }`.',
    ),
  question: optionalName.describe(
    'The id of a question; with `is` or `answered`, or with `atLeast` or `atMost` where it asks for a number.',
  ),
  is: z
    .array(slug)
    .min(1)
    .optional()
    .describe('One of these options was chosen. Example: `{ question: rest, is: [never] }`.'),
  answered: z
    .union([z.boolean(), z.literal('nothing')], { error: 'true, false or nothing' })
    .optional()
    .describe(
      "Whether the question was answered; or, without a question, `nothing`: everything was skipped but the goal's name.",
    ),
});

const oneCondition =
  'one condition, such as { tag: love, atLeast: 1 }, { tag: love, moreThan: fear }, ' +
  '{ question: rest, is: [never] } or { answered: nothing }; several of them stand under all: or any:';

/** The condition that a written one says; undefined where it says nothing, or more than one thing. */
function readCondition(written: z.output<typeof writtenSchema>): Condition | undefined {
  const { tag = '', question = '', moreThan = '', atLeast = 0, atMost = 0, answered } = written;
  // By the fields that say something, in the order of the alphabet.
  switch (Object.keys(written).toSorted().join(' ')) {
    case 'all':
      return { kind: 'all', of: written.all ?? [] };
    case 'any':
      return { kind: 'any', of: written.any ?? [] };
    case 'not':
      return written.not && { kind: 'not', of: written.not };
    case 'atLeast tag':
      return { kind: 'at-least', tag, count: atLeast };
    case 'atMost tag':
      return { kind: 'at-most', tag, count: atMost };
    case 'moreThan tag':
    case 'by moreThan tag':
      return { kind: 'more', tag, than: moreThan, by: written.by ?? 1 };
    case 'is question':
      return { kind: 'is', question, options: written.is ?? [] };
    case 'atLeast question':
      return { kind: 'number-at-least', question, value: atLeast };
    case 'atMost question':
      return { kind: 'number-at-most', question, value: atMost };
    case 'answered question':
      return typeof answered === 'boolean'
        ? { kind: 'answered', question, is: answered }
        : undefined;
    case 'answered':
      return answered === 'nothing' ? { kind: 'nothing' } : undefined;
    default:
      return undefined;
  }
}
