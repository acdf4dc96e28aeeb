import * as z from 'zod';
import type { Condition } from '../condition.ts';
import { slug } from '../../content/fields.ts';

const optionalName = slug.optional();
const optionalNumber = z.number().optional();
const several = () => z.array(conditionSchema).min(1).optional();

/** What a condition says that is made of no others. */
const singleFields = {
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
};

/** A condition as a file has it. It says exactly one thing, by which fields it has. */
export type WrittenCondition = z.infer<z.ZodObject<typeof singleFields>> & {
  all?: WrittenCondition[] | undefined;
  any?: WrittenCondition[] | undefined;
  not?: WrittenCondition | undefined;
};

/** When a question is shown, or an outcome given. */
const conditionSchema: z.ZodType<WrittenCondition> = z
  .lazy(() =>
    z
      .strictObject({
        all: several().describe('Every one of these holds.'),
        any: several().describe('At least one of these holds.'),
        not: conditionSchema.optional().describe('This does not hold.'),
        ...singleFields,
      })
      .superRefine((written, context) => {
        for (const field of ['atLeast', 'atMost'] as const) {
          const count = written.tag === undefined ? undefined : written[field];
          const least = field === 'atLeast' ? 1 : 0;
          if (count === undefined || (Number.isInteger(count) && count >= least)) continue;
          const message = `a whole number, ${String(least)} or more, because tags are counted`;
          context.addIssue({ code: 'custom', path: [field], input: count, message });
        }
        // A mistake in one of its fields is reported already, and may be the only one.
        if (context.issues.length === 0 && readCondition(written) === undefined)
          context.addIssue({ code: 'custom', message: oneCondition });
      }),
  )
  .meta({ id: 'condition', title: 'a condition' });

export const optionalCondition = conditionSchema.optional();

const oneCondition =
  'one condition, such as { tag: love, atLeast: 1 }, { tag: love, moreThan: fear }, ' +
  '{ question: rest, is: [never] } or { answered: nothing }; several of them stand under all: or any:';

/** The condition that a written one says; undefined where it says nothing, or more than one thing. */
export function readCondition(written: WrittenCondition = {}): Condition | undefined {
  const { tag = '', question = '', moreThan = '', atLeast = 0, atMost = 0, answered } = written;
  // By the fields that say something, in the order of the alphabet.
  switch (Object.keys(written).toSorted().join(' ')) {
    case 'all':
      return { kind: 'all', of: readAll(written.all) };
    case 'any':
      return { kind: 'any', of: readAll(written.any) };
    case 'not': {
      const of = readCondition(written.not);
      return of && { kind: 'not', of };
    }
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

function readAll(written: WrittenCondition[] = []): Condition[] {
  return written.flatMap((one) => readCondition(one) ?? []);
}
