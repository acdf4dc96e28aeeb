import type { Practice } from './practice.ts';

/** A practice with what its island needs of the garden around it. */
export type PracticeFile = {
  practice: Practice;
  /** The garden's permanent id. */
  garden: string;
  /** Titles of the lessons that outcomes name, by slug. */
  lessons: Record<string, string>;
};
