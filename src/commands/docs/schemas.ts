import * as z from 'zod';
import { lessonSchema } from '../../content/lesson.ts';
import { noteSchema } from '../../content/note.ts';
import { pageSchema } from '../../content/page.ts';
import { referenceSchema } from '../../content/reference.ts';
import { siteSchema } from '../../content/site.ts';
import { stanceSchema } from '../../content/stance.ts';
import { topicSchema } from '../../content/topic.ts';
import { practiceSchema } from '../../practice/schema/practice-schema.ts';

/** What the files of a garden hold, by the name that each schema has in its `meta`. */
export const fileSchemas = {
  site: siteSchema,
  lesson: lessonSchema,
  stance: stanceSchema,
  note: noteSchema,
  page: pageSchema,
  practice: practiceSchema,
  topic: topicSchema,
  reference: referenceSchema,
};

export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** Every schema with a name, those that the schemas of files hold among them. */
export const groups: Readonly<Record<string, JsonSchema>> = z.toJSONSchema(z.globalRegistry, {
  // What an author writes, so that a field with a default may be left out.
  io: 'input',
  unrepresentable: 'any',
}).schemas;
