import type { Lesson, Stance } from './garden.ts';

/** Two stances to set side by side, the earlier first. */
export type Pair = { earlier: Stance; later: Stance };

/** The pair that a lesson's own page shows: its first stance and its last. */
export function outerPair(lesson: Lesson): Pair {
  const [earlier, later] = [lesson.stances[0], lesson.stances.at(-1)];
  if (!earlier || !later || earlier === later) {
    throw new Error(`The lesson ${lesson.slug} needs two stances; \`npm run check\` says which are missing.`);
  }
  return { earlier, later };
}

/** Every other pair of a lesson's stances, in order. A lesson of two stances has none. */
export function innerPairs(lesson: Lesson): Pair[] {
  const outer = outerPair(lesson);
  return lesson.stances
    .flatMap((earlier, index) => lesson.stances.slice(index + 1).map((later) => ({ earlier, later })))
    .filter(({ earlier, later }) => earlier !== outer.earlier || later !== outer.later);
}

/** The address of a pair: the lesson's own for the outer pair, `/lessons/<slug>/<a>-<b>/` for any other. */
export function pairAddress(lesson: Lesson, { earlier, later }: Pair): string {
  const outer = outerPair(lesson);
  const isOuter = earlier.number === outer.earlier.number && later.number === outer.later.number;
  return isOuter ? lessonAddress(lesson) : `${lessonAddress(lesson)}${pairName({ earlier, later })}/`;
}

/** `10-20`. */
export function pairName({ earlier, later }: Pair): string {
  return `${String(earlier.number)}-${String(later.number)}`;
}

export function lessonAddress({ slug }: { slug: string }): string {
  return `/lessons/${slug}/`;
}

/** The permanent anchor of a stance, on its lesson's page and on every page that shows a pair. */
export function stanceAnchor({ number }: { number: number }): string {
  return `stance-${String(number)}`;
}
