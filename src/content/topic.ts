import * as z from 'zod';
import { slug, text } from './fields.ts';

/** An entry of `content/topics.yaml`. */
export const topicSchema = z
  .strictObject({
    id: slug.describe("The topic's address under `/topics/`. Example: `rest`."),
    title: text.describe(`The topic's name.`),
    summary: text.describe('One sentence that says what belongs here.'),
  })
  .meta({ id: 'topic' });

export type Topic = z.infer<typeof topicSchema>;
