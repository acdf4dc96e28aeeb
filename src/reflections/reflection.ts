import * as v from 'valibot';
import { placeSchema, questionSchema, toldSchema } from './practice-parts.ts';
import { idSchema, longText, momentSchema, mostParts, revisitSchema, shortText } from './fields.ts';

/** The version of the records that this code writes. Any change to what a record may hold raises it. */
export const currentVersion = 1;

const practiceFields = {
  kind: v.literal('practice'),
  id: idSchema,
  /** The practice's permanent id, and its wording at that time. */
  practice: idSchema,
  revision: idSchema,
  title: shortText,
  /** The goal's name; empty where the reader gave none. */
  goal: longText,
  questions: v.pipe(v.array(questionSchema), v.maxLength(mostParts)),
  /** Where an unfinished one goes on. */
  place: v.optional(placeSchema),
  outcome: v.optional(toldSchema),
  began: momentSchema,
  changed: momentSchema,
  /** What the reader added later. */
  note: longText,
  revisit: v.optional(revisitSchema),
};

const stanceSchema = v.strictObject({
  id: idSchema,
  text: longText,
  written: momentSchema,
  changed: momentSchema,
});

const lessonFields = {
  kind: v.literal('lesson'),
  id: idSchema,
  /** The lesson's permanent id; its slug and title as they were. */
  lesson: idSchema,
  slug: shortText,
  title: shortText,
  stances: v.pipe(v.array(stanceSchema), v.maxLength(mostParts)),
  began: momentSchema,
  changed: momentSchema,
  revisit: v.optional(revisitSchema),
};

/** A reflection. Unknown fields are refused: they belong to a version that this code does not know. */
export const reflectionSchema = v.variant('kind', [
  v.strictObject(practiceFields),
  v.strictObject(lessonFields),
]);

/** A reflection as it is stored and exported. */
export const recordSchema = v.strictObject({
  version: v.literal(currentVersion),
  reflection: reflectionSchema,
});

export type Reflection = v.InferOutput<typeof reflectionSchema>;
export type ReflectionRecord = v.InferOutput<typeof recordSchema>;

/** What came of a practice, or how far somebody went in it: worded as it was then, whatever the practice says today. */
export type PracticeReflection = Extract<Reflection, { kind: 'practice' }>;

/** A reader's own stances on a lesson, oldest first. */
export type LessonReflection = Extract<Reflection, { kind: 'lesson' }>;

export type KeptQuestion = v.InferOutput<typeof questionSchema>;
export type KeptOutcome = v.InferOutput<typeof toldSchema>;
export type KeptStance = v.InferOutput<typeof stanceSchema>;
export type Moment = v.InferOutput<typeof momentSchema>;
export type Revisit = v.InferOutput<typeof revisitSchema>;
