import * as z from 'zod';
import { conditionSchema } from './condition.ts';
import { id, slug, text } from '../../content/fields.ts';

/** What may be chosen in answer to a question. */
const optionSchema = z.strictObject({
  /** The option's permanent name: kept answers hold on to it. */
  id,
  /** The words to choose. */
  text,
  /** What choosing it speaks for. Rules count these. An answer such as “I’m not sure” has none. */
  tags: z.array(slug).default([]),
  /** The words that stand for it in the practice's draft, where those to choose would not fit into a sentence. */
  drafted: text.optional(),
});

/** What every question has, whatever its kind. */
const asked = {
  /** The question's permanent name: kept answers hold on to it. Give a question that asks something else a new one. */
  id,
  /** The question, as it is asked. `{{id}}` quotes the answer to an earlier question, which `when` has to require. */
  ask: text,
  /** A quieter sentence below it. */
  hint: text.optional(),
  /** A few words on what it belongs to. Questions with the same words stand together. */
  theme: text.optional(),
  /** Shows the question only where this holds. It may read nothing but the questions before it. */
  when: conditionSchema.optional(),
};

/** What may be chosen: two or more. */
const options = z.array(optionSchema).min(2);

/** A question asked again of its own answer: as the questions `<id>-2`, `<id>-3` and so on, until one is passed by. */
const againSchema = z.strictObject({
  /** How often it is asked at most, the first time among them. */
  upTo: z.int().min(2).max(9),
  /** How it is asked from the second time on. `{{last}}` quotes the answer before. */
  ask: text,
  /** The quieter sentence below it then. */
  hint: text.optional(),
});

/** A number of something. */
const numberFields = {
  /** What is counted, in words that stand after the number, such as `miles`. */
  unit: text,
  /** The same after a one, where that differs: `mile`. */
  one: text.optional(),
  /** The same after a zero, in languages that have a form for it. */
  zero: text.optional(),
  /** The same after a two, in languages that have a form for it, as Arabic has. */
  two: text.optional(),
  /** The same after a few, as the language counts them: three to ten in Arabic, two to four in Czech. */
  few: text.optional(),
  /** The same after many, as the language counts them: eleven to ninety-nine in Arabic, five and more in Polish. */
  many: text.optional(),
  /** The id of an earlier text question. Its answer, where there is one, stands in the unit's place. */
  unitFrom: slug.optional(),
  /** The smallest number that is an answer. */
  from: z.number(),
  /** The greatest number that is an answer. */
  to: z.number(),
  /** From one number that is an answer to the next, counted from the smallest. */
  step: z.number().positive().default(1),
  /** A number to show where nobody has given one. */
  example: z.number(),
};

/** One question of a practice, by its kind. */
export const questionSchema = z.discriminatedUnion('kind', [
  /** One of the options. */
  z.strictObject({ kind: z.literal('choice'), ...asked, options }),
  /** Any number of the options. */
  z.strictObject({ kind: z.literal('several'), ...asked, options }),
  /** Words of the reader's own. Rules know only whether there are any. */
  z.strictObject({ kind: z.literal('text'), ...asked, again: againSchema.optional() }),
  /** A number between two bounds. Rules know whether it reaches a number, or stays within one. */
  z.strictObject({ kind: z.literal('number'), ...asked, ...numberFields }),
]);

/** A question as it stands in its file. */
export type WrittenQuestion = z.infer<typeof questionSchema>;
