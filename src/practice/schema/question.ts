import * as z from 'zod';
import { fillQuotes } from '../quote.ts';
import { optionalCondition } from './condition.ts';
import { groupOf, id, listOf, optionalText, slug, text } from '../../content/fields.ts';

/** What may be chosen in answer to a question. */
const optionSchema = groupOf('option', 'an option', {
  id: id.describe(`The option's permanent name: kept answers hold on to it.`),
  text: text.describe('The words to choose.'),
  tags: listOf(slug).describe(
    'What choosing it speaks for. Rules count these. An answer such as “I’m not sure” has none.',
  ),
  drafted: optionalText.describe(
    `The words that stand for it in the practice's draft, where those to choose would not fit into a sentence.`,
  ),
});

/** What every question has, whatever its kind. */
const asked = {
  id: id.describe(
    `The question's permanent name: kept answers hold on to it. Give a question that asks something else a new one.`,
  ),
  ask: text.describe(
    'The question, as it is asked. `{{id}}` quotes the answer to an earlier question, which `when` has to require.',
  ),
  hint: optionalText.describe('A quieter sentence below it.'),
  theme: optionalText.describe(
    'The part of the practice that it belongs to, in a few words, which stand over it. Questions with the same words make one part, and follow each other.',
  ),
  when: optionalCondition.describe(
    'Shows the question only where this holds. It may read nothing but the questions before it.',
  ),
};

const options = z.array(optionSchema).min(2).describe('What may be chosen: two or more.');

/** A question asked again of its own answer: as the questions `<id>-2`, `<id>-3` and so on, until one is passed by. */
const againSchema = groupOf('again', 'how to ask again', {
  upTo: z.int().min(2).max(9).describe('How often it is asked at most, the first time among them.'),
  ask: text.describe(
    'How it is asked from the second time on. `{{last}}` quotes the answer before.',
  ),
  hint: optionalText.describe('The quieter sentence below it then.'),
});

/** A number of something. */
const numberFields = {
  unit: text.describe('What is counted, in words that stand after the number, such as `miles`.'),
  one: optionalText.describe('The same after a one, where that differs: `mile`.'),
  zero: optionalText.describe('The same after a zero, in languages that have a form for it.'),
  two: optionalText.describe(
    'The same after a two, in languages that have a form for it, as Arabic has.',
  ),
  few: optionalText.describe(
    'The same after a few, as the language counts them: three to ten in Arabic, two to four in Czech.',
  ),
  many: optionalText.describe(
    'The same after many, as the language counts them: eleven to ninety-nine in Arabic, five and more in Polish.',
  ),
  unitFrom: slug
    .optional()
    .describe(
      `The id of an earlier text question. Its answer, where there is one, stands in the unit's place.`,
    ),
  from: z.number().describe('The smallest number that is an answer.'),
  to: z.number().describe('The greatest number that is an answer.'),
  step: z
    .number()
    .positive()
    .default(1)
    .describe('From one number that is an answer to the next, counted from the smallest.'),
  example: z.number().describe('A number to show where nobody has given one.'),
};

const kindOf = <Kind extends string, Shape extends z.core.$ZodLooseShape>(
  kind: Kind,
  shape: Shape,
) => z.strictObject({ kind: z.literal(kind), ...asked, ...shape });

/** One question of a practice, by its kind. */
export const questionSchema = z
  .discriminatedUnion('kind', [
    kindOf('choice', { options }).describe('One of the options.'),
    kindOf('several', { options }).describe('Any number of the options.'),
    kindOf('text', {
      again: againSchema.optional().describe('Asks it again of each answer.'),
    }).describe(`Words of the reader's own. Rules know only whether there are any.`),
    kindOf('number', numberFields).describe(
      'A number between two bounds. Rules know whether it reaches a number, or stays within one.',
    ),
  ])
  .meta({ id: 'question', title: 'a question' });

/** A question as its file has it. */
export type WrittenQuestion = z.infer<typeof questionSchema>;

/** The name by which the words of a repetition quote the answer before it. */
export const lastName = 'last';

/**
 * The questions of a file with every repetition as a question of its own, shown only if the one before is answered. It
 * repeats the one with the id that it says.
 */
export function expandAgain(questions: readonly WrittenQuestion[]) {
  return questions.flatMap((question): (WrittenQuestion & { repeats?: string | undefined })[] => {
    if (question.kind !== 'text' || !question.again) return [question];
    const { again, ...base } = question;
    const { id, kind, theme } = base;
    const repetitions = Array.from({ length: again.upTo - 1 }, (_, place) => {
      const before = place === 0 ? id : `${id}-${String(place + 1)}`;
      // A quote of any other answer stays as it is.
      const quoteLast = (text: string) =>
        fillQuotes(text, (quoted) => `{{${quoted === lastName ? before : quoted}}}`);
      const ask = quoteLast(again.ask);
      const hint = again.hint && quoteLast(again.hint);
      const when = { kind: 'answered' as const, question: before, is: true };
      // The id is permanent, as that of the first is.
      return { kind, id: `${id}-${String(place + 2)}`, theme, ask, hint, when, repeats: id };
    });
    return [base, ...repetitions];
  });
}
