import { digestText, writeCanonical } from '../text/digest.ts';
import type { Practice } from './practice.ts';

/** All of a practice but its revision. */
export type Unrevised = Omit<Practice, 'revision'>;

/**
 * A digest of what readers are asked and told, so that kept answers know which wording they belong to. It only has to
 * differ where the words or the rules do, and nobody gains by forging one: so a short digest will do.
 */
export function digestPractice({ goal, questions, outcomes, draft, plan }: Unrevised): string {
  // In which language numbers are told changes nothing of what is asked.
  const asked = questions.map((one) => ({ ...one, language: undefined }));
  return digestText(writeCanonical({ goal, questions: asked, outcomes, draft, plan }));
}
