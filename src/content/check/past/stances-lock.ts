import * as z from 'zod';
import { id } from '../../fields.ts';
import { keptStanceSchema } from './kept-stance.ts';

/** Where the words of past stances are kept, inside the content folder. */
export const lockPath = 'stances.lock';

/** What stands at the head of the file. */
export const lockHead = [
  'What the past stances say. A stance that has a later one keeps its words; npm run check holds them against these.',
  'Written by npm run check -- --accept, which adds new ones. Nobody has to edit it.',
];

/** Past stances by their lesson's permanent id and their permanent number. Slugs and file names may change. */
export const stancesLockSchema = z.record(
  id,
  z.record(
    z.string().regex(/^\d{1,6}$/, { error: 'the number of a stance, such as 10' }),
    keptStanceSchema,
  ),
);

export type StancesLock = z.infer<typeof stancesLockSchema>;
