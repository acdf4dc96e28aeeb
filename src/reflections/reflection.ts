import * as v from 'valibot';
import { isDay } from '../content/partial-date.ts';

/** The version of the records that this code writes, and of the database. Any change to what a record may hold raises it. */
export const currentVersion = 3;

/** The most that a field may hold, in UTF-16 units: far above what anybody writes, far below what slows a page down. */
export const longest = { id: 200, short: 2_000, text: 2_000_000 } as const;

/** The most questions, stances or paragraphs in one reflection. */
const mostParts = 1_000;

/** Ids stand in addresses, in which half a character cannot be written. */
export const idSchema = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.maxLength(longest.id),
  v.check((id) => id.isWellFormed()),
);
export const shortText = v.pipe(v.string(), v.maxLength(longest.short));
const longText = v.pipe(v.string(), v.maxLength(longest.text));
const paragraphs = v.pipe(v.array(longText), v.maxLength(mostParts));

/** When something happened, and in which time zone the reader was then. */
const momentSchema = v.strictObject({
  instant: v.pipe(v.string(), v.check(isInstant)),
  zone: v.pipe(v.string(), v.nonEmpty(), v.maxLength(longest.id)),
});

/** When the reader wishes to come back to it, and whether that was offered already. */
const revisitSchema = v.strictObject({
  on: v.pipe(v.string(), v.check(isDay)),
  isOffered: v.boolean(),
});

/**
 * A question as it was asked, with what the engine needs to go on from it. The answer is the engine's own and read by
 * it: a kind of answer that this code does not know is left unchanged, and its text is shown.
 */
const questionSchema = v.strictObject({
  id: idSchema,
  ask: longText,
  answer: v.optional(v.looseObject({ kind: shortText })),
  /** The answer in words; empty where the question was skipped. */
  text: longText,
});

/** Where somebody is in a practice, as the engine has it. */
export const placeSchema = v.variant('at', [
  v.strictObject({ at: v.literal('question'), id: idSchema, isChange: v.boolean() }),
  v.strictObject({ at: v.literal('review') }),
  v.strictObject({ at: v.literal('outcome') }),
]);

const reasonSchema = v.strictObject({ ask: longText, answer: longText });
const madeSchema = v.strictObject({ title: shortText, says: paragraphs });
const readSchema = v.strictObject({ slug: shortText, title: shortText });

/** An outcome as it was shown. */
const outcomeSchema = v.strictObject({
  id: idSchema,
  title: shortText,
  says: paragraphs,
  /** What the practice made of the answers: a plan, a drafted text. */
  made: v.optional(v.pipe(v.array(madeSchema), v.maxLength(mostParts))),
  because: v.pipe(v.array(reasonSchema), v.maxLength(mostParts)),
  try: longText,
  read: v.pipe(v.array(readSchema), v.maxLength(mostParts)),
  carry: longText,
});

/** What every reflection has: its title as it was then, among others. */
const keptFields = {
  id: idSchema,
  title: shortText,
  began: momentSchema,
  changed: momentSchema,
  revisit: v.optional(revisitSchema),
};

const practiceFields = {
  kind: v.literal('practice'),
  ...keptFields,
  /** The practice's permanent id, and its wording at that time. */
  practice: idSchema,
  revision: idSchema,
  /** The goal's name; empty where the reader gave none. */
  goal: longText,
  questions: v.pipe(v.array(questionSchema), v.maxLength(mostParts)),
  /** Where an unfinished one goes on. */
  place: v.optional(placeSchema),
  outcome: v.optional(outcomeSchema),
  /** What the reader added later. */
  note: longText,
};

const stanceSchema = v.strictObject({
  id: idSchema,
  text: longText,
  /** When it was said, as the reader puts it: “2015”, “around 2015”. It is not read as a date, and may be empty. */
  dated: shortText,
  written: momentSchema,
  changed: momentSchema,
});

const stancesFields = {
  ...keptFields,
  stances: v.pipe(v.array(stanceSchema), v.maxLength(mostParts)),
};

const lessonFields = {
  kind: v.literal('lesson'),
  ...stancesFields,
  /** The lesson's permanent id; its slug as it was. */
  lesson: idSchema,
  slug: shortText,
};

/** Without a lesson, the title is the reader's own, and may be empty; or that of the page which asked for it. */
const ownFields = {
  kind: v.literal('own'),
  ...stancesFields,
  /** The slug of the page beside which it is written, if it is beside one. */
  page: v.optional(shortText),
};

/** A reflection as it is stored and exported. Unknown fields are refused: they belong to a version that this code does not know. */
export const recordSchema = v.strictObject({
  version: v.literal(currentVersion),
  reflection: v.variant('kind', [
    v.strictObject(practiceFields),
    v.strictObject(lessonFields),
    v.strictObject(ownFields),
  ]),
});

export type ReflectionRecord = v.InferOutput<typeof recordSchema>;
export type Reflection = ReflectionRecord['reflection'];

/** What came of a practice, or how far somebody went in it: worded as it was then, whatever the practice says today. */
export type PracticeReflection = Extract<Reflection, { kind: 'practice' }>;

/** A reader's own stances, oldest first: on a lesson, or on a subject of their own. */
export type StancesReflection = Exclude<Reflection, PracticeReflection>;
export type LessonReflection = Extract<Reflection, { kind: 'lesson' }>;
export type OwnReflection = Extract<Reflection, { kind: 'own' }>;

export type KeptQuestion = v.InferOutput<typeof questionSchema>;
export type KeptOutcome = v.InferOutput<typeof outcomeSchema>;
export type KeptStance = v.InferOutput<typeof stanceSchema>;
export type Moment = v.InferOutput<typeof momentSchema>;
export type Revisit = v.InferOutput<typeof revisitSchema>;

/** Whether a text is an instant in the one form that is stored, `2026-11-22T16:15:14.000Z`: then texts sort as times do. */
export function isInstant(text: string): boolean {
  const time = Date.parse(text);
  return Number.isFinite(time) && new Date(time).toISOString() === text;
}
