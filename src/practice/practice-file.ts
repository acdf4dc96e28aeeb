import type { Practice } from './practice.ts';
import { isRecord } from '../text/record.ts';

/** What the page fetches once somebody takes a practice. */
export type PracticeFile = {
  /** The permanent id of the site, by which answers are kept. */
  site: string;
  practice: Practice;
  /** The titles of the lessons that outcomes lead to, by slug. */
  lessons: Readonly<Record<string, string>>;
};

/**
 * Whether a fetched value is the file that the site wrote, and not what a proxy or an error page gave instead. What
 * is inside the practice was checked when it was built.
 */
export function isPracticeFile(value: unknown): value is PracticeFile {
  if (!isRecord(value) || !isRecord(value.practice)) return false;
  const { questions, outcomes } = value.practice;
  return (
    typeof value.site === 'string' &&
    isRecord(value.lessons) &&
    Array.isArray(questions) &&
    Array.isArray(outcomes)
  );
}
