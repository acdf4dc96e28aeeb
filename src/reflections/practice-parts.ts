import * as v from 'valibot';
import { idSchema, longText, mostParts, shortText } from './fields.ts';

/**
 * A question as it was asked, with what the engine needs to go on from it. The answer is the engine's own and read by
 * it: a kind of answer that this code does not know stays as it is, and its text is shown.
 */
export const questionSchema = v.strictObject({
  id: idSchema,
  ask: longText,
  answer: v.optional(v.looseObject({ kind: shortText })),
  /** The answer in words; empty where the question was passed by. */
  text: longText,
});

/** Where somebody is in a practice, as the engine has it. */
export const placeSchema = v.variant('at', [
  v.strictObject({ at: v.literal('question'), id: idSchema, isChange: v.boolean() }),
  v.strictObject({ at: v.literal('review') }),
  v.strictObject({ at: v.literal('outcome') }),
]);

const reasonSchema = v.strictObject({ ask: longText, answer: longText });
const madeSchema = v.strictObject({
  title: shortText,
  says: v.pipe(v.array(longText), v.maxLength(mostParts)),
});
const readSchema = v.strictObject({ slug: shortText, title: shortText });

/** An outcome as it was shown. */
export const toldSchema = v.strictObject({
  id: idSchema,
  title: shortText,
  says: v.pipe(v.array(longText), v.maxLength(mostParts)),
  /** What the practice made of the answers: a plan, a drafted text. */
  made: v.optional(v.pipe(v.array(madeSchema), v.maxLength(mostParts))),
  because: v.pipe(v.array(reasonSchema), v.maxLength(mostParts)),
  try: longText,
  read: v.pipe(v.array(readSchema), v.maxLength(mostParts)),
  carry: longText,
});
