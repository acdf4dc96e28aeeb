import * as z from 'zod';
import { optionalCondition } from './condition.ts';
import { groupOf, id, listOf, optionalText, slug, text } from '../../content/fields.ts';
import { questionSchema } from './question.ts';

const outcomeSchema = groupOf('outcome', 'an outcome', {
  id: id.describe(`The outcome's permanent name; its address ends in it.`),
  title: text.describe('The outcome in a few words.'),
  when: optionalCondition.describe(
    'When it is told: the first outcome whose rule holds is. Every outcome has one but the last, which is for all the rest.',
  ),
  says: z
    .array(text)
    .min(1)
    .describe('What it says, in paragraphs. No figure, no score and no rank.'),
  try: text.describe('One thing to try. No other outcome of the practice has the same.'),
  read: listOf(slug).describe('Slugs of lessons to read.'),
  carry: text.describe('One question to carry. No other outcome of the practice has the same.'),
});

/** A text that a reader can take along, drafted from answers. */
const letterSchema = groupOf('letter', 'a letter', {
  title: text.describe('What stands above it.'),
  hint: optionalText.describe('A quieter sentence below the title.'),
  lines: z
    .array(text)
    .min(1)
    .describe(
      'Paragraphs. `{{id}}` quotes an answer; a line is left out unless all that it quotes is answered.',
    ),
});

/** The ids of the number questions that a plan is worked out from. */
const planSchema = groupOf('plan', 'a plan', {
  amount: slug.describe('How much there is in all.'),
  weeks: slug.describe('How many weeks it may take.'),
  days: slug.describe('On how many days of a week.'),
  rest: slug.describe('Weeks of rest.'),
  slack: slug.describe('Weeks left free at the end.'),
});

/** `content/practices/<id>.yaml`: a self-assessment. The file's name is its permanent id and its address. */
export const practiceSchema = z
  .strictObject({
    title: text.describe(`The practice's title.`),
    summary: text.describe('One sentence for lists, search engines and shared links.'),
    intro: text.describe('What a reader should know before the first question.'),
    care: optionalText.describe('A quiet line, where the practice can touch a sore place.'),
    goal: slug
      .optional()
      .describe(
        'The id of the text question in which a reader may name a goal. A name alone counts as no answer.',
      ),
    questions: z
      .array(questionSchema)
      .min(1)
      .describe('In the order in which they are asked. Every one of them can be skipped.'),
    outcomes: z
      .array(outcomeSchema)
      .min(1)
      .describe('In the order in which their rules are tried.'),
    draft: letterSchema.optional().describe('Shown with the outcome, to be changed and copied.'),
    plan: planSchema
      .optional()
      .describe(
        'Shown with the outcome: what an amount asks of a day and of a week, without room and with it.',
      ),
  })
  .meta({ id: 'practice' });

/** A practice as its file has it. */
export type PracticeFields = z.infer<typeof practiceSchema>;
