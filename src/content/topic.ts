import * as z from 'zod';
import { slug, text } from './fields.ts';

/** An entry of `content/topics.yaml`. */
export const topicSchema = z.strictObject({
  /** The topic's address under `/topics/`. Example: `rest`. */
  id: slug,
  /** The topic's name. */
  title: text,
  /** One sentence that says what belongs here. */
  summary: text,
});

export type Topic = z.infer<typeof topicSchema>;
