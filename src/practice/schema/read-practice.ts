import { digestText, writeCanonical } from '../../text/digest.ts';
import type { Practice, Question } from '../practice.ts';
import type { PracticeFields } from './practice-schema.ts';
import { expandAgain } from './question.ts';

/**
 * The practice that a file holds: its repetitions as questions, and its revision taken. The garden's language is
 * that in which its numbers are read and written, and decides nothing else.
 */
export function readPractice(fields: PracticeFields & { id: string }, language = 'en'): Practice {
  const practice = {
    ...fields,
    questions: expandAgain(fields.questions).map((one): Question => ({ ...one, language })),
  };
  return { ...practice, revision: digestPractice(practice) };
}

/**
 * A digest of what readers are asked and given, so that kept answers know which wording they belong to. It only has to
 * differ where the words or the rules do, and nobody gains by forging one: so a short digest will do.
 */
export function digestPractice(practice: Omit<Practice, 'revision'>): string {
  const { goal, questions, outcomes, draft, plan } = practice;
  // In which language numbers are written changes nothing of what is asked.
  const asked = questions.map((one) => ({ ...one, language: undefined }));
  return digestText(writeCanonical({ goal, questions: asked, outcomes, draft, plan }));
}
