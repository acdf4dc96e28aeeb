import * as z from 'zod';
import type { Condition } from '../condition.ts';
import { slug } from '../../content/fields.ts';

/** A condition as a file has it. It says exactly one thing, by which fields it has. */
export type WrittenCondition = {
  all?: WrittenCondition[] | undefined;
  any?: WrittenCondition[] | undefined;
  not?: WrittenCondition | undefined;
  tag?: string | undefined;
  atLeast?: number | undefined;
  atMost?: number | undefined;
  moreThan?: string | undefined;
  by?: number | undefined;
  question?: string | undefined;
  is?: string[] | undefined;
  answered?: boolean | 'nothing' | undefined;
};

const optionalName = slug.optional();
const optionalNumber = z.number().optional();
const several = () => z.array(conditionSchema).min(1).optional();

/** When a question is shown, or an outcome given. */
export const conditionSchema: z.ZodType<WrittenCondition> = z
  .lazy(() =>
    z
      .strictObject({
        all: several().describe('Every one of these holds.'),
        any: several().describe('At least one of these holds.'),
        not: conditionSchema.optional().describe('This does not hold.'),
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
      })
      .superRefine((written, context) => {
        for (const [field, least] of [['atLeast', 1], ['atMost', 0]] as const) {
        const count = written[field];
        if (written.tag === undefined || count === undefined || (Number.isInteger(count) && count >= least)) continue;
        const message = `a whole number, ${String(least)} or more, because tags are counted`;
        context.addIssue({ code: 'custom', path: [field], input: count, message });
      } // prettier-ignore
        // A mistake in one of its fields is reported already, and may be the only one.
        if (context.issues.length === 0 && readCondition(written) === undefined) {
          context.addIssue({ code: 'custom', message: 'one condition, such as { tag: love, atLeast: 1 }, { tag: love, moreThan: fear }, { question: rest, is: [never] } or { answered: nothing }; several of them stand under all: or any:' }); // prettier-ignore
        }
      }),
  )
  .meta({ id: 'condition', title: 'a condition' });

/** The condition that a written one says; undefined where it says nothing, or more than one thing. */
export function readCondition(written: WrittenCondition): Condition | undefined {
  const { tag, question, by = 1 } = written;
  switch (saidFields(written)) {
    case 'all':
      return { kind: 'all', of: readAll(written.all) };
    case 'any':
      return { kind: 'any', of: readAll(written.any) };
    case 'not': {
      const of = written.not && readCondition(written.not);
      return of && { kind: 'not', of };
    }
    case 'tag atLeast':
      return { kind: 'at-least', tag: tag ?? '', count: written.atLeast ?? 0 };
    case 'tag atMost':
      return { kind: 'at-most', tag: tag ?? '', count: written.atMost ?? 0 };
    case 'tag moreThan':
    case 'tag moreThan by':
      return { kind: 'more', tag: tag ?? '', than: written.moreThan ?? '', by };
    case 'question is':
      return { kind: 'is', question: question ?? '', options: written.is ?? [] };
    case 'question atLeast':
      return { kind: 'number-at-least', question: question ?? '', value: written.atLeast ?? 0 };
    case 'question atMost':
      return { kind: 'number-at-most', question: question ?? '', value: written.atMost ?? 0 };
    case 'question answered':
      if (typeof written.answered !== 'boolean') return undefined;
      return { kind: 'answered', question: question ?? '', is: written.answered };
    case 'answered':
      return written.answered === 'nothing' ? { kind: 'nothing' } : undefined;
    default:
      return undefined;
  }
}

function saidFields(written: WrittenCondition): string {
  const order = ['all', 'any', 'not', 'tag', 'question', 'atLeast', 'atMost', 'moreThan', 'by', 'is', 'answered'] as const; // prettier-ignore
  return order.filter((name) => written[name] !== undefined).join(' ');
}

function readAll(written: WrittenCondition[] = []): Condition[] {
  return written.flatMap((one) => readCondition(one) ?? []);
}
