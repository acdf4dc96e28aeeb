import { addToList } from '../text/lists.ts';
import type { Turn } from '../content/stance.ts';
import type { Lesson, LessonOutline, Stance } from './garden.ts';

type Numbered = Pick<Stance, 'number'>;

/** Two stances to set side by side, the earlier first. */
export type Pair<S extends Numbered = Stance> = { earlier: S; later: S };

/** The pair that a lesson's own page shows: its first stance and its last. */
export function outerPair<S extends Numbered>(lesson: LessonOutline<S>): Pair<S> {
  const [earlier, later] = [lesson.stances[0], lesson.stances.at(-1)];
  if (!earlier || !later || earlier === later) {
    throw new Error(
      `The lesson ${lesson.slug} needs two stances; \`npm run check\` says which are missing.`,
    );
  }
  return { earlier, later };
}

/** Every other pair of a lesson's stances, in order. A lesson of two stances, or of fewer while it has mistakes, has none. */
export function innerPairs<S extends Numbered>(lesson: LessonOutline<S>): Pair<S>[] {
  const { stances } = lesson;
  return stances
    .flatMap((earlier, index) => stances.slice(index + 1).map((later) => ({ earlier, later })))
    .filter(({ earlier, later }) => earlier !== stances[0] || later !== stances.at(-1));
}

/** The address of a pair: the lesson's own for the outer pair, `/lessons/<slug>/<a>-<b>/` for any other. */
export function pairAddress(lesson: LessonOutline<Numbered>, pair: Pair<Numbered>): string {
  const name = pairName(pair);
  const isOuter = name === pairName(outerPair(lesson));
  return lessonAddress(lesson) + (isOuter ? '' : `${name}/`);
}

/** `10-20`. */
export function pairName({ earlier, later }: Pair<Numbered>): string {
  return `${String(earlier.number)}-${String(later.number)}`;
}

export function lessonAddress({ slug }: { slug: string }): string {
  return `/lessons/${slug}/`;
}

/** The permanent anchor of a stance, on its lesson's page and on every page that shows a pair. */
export function stanceAnchor({ number }: Numbered): string {
  return `stance-${String(number)}`;
}

/** The anchor of a turn on its lesson's page, by its place among those of its stance. */
export function turnAnchor({ number }: Numbered, index: number): string {
  return `turn-${String(number)}-${String(index + 1)}`;
}

/** Some words of a stance that a turn comes from. `turn` is the turn's own anchor. */
export type Passage = { id: string; quote: string; turn: string };

/** The words that a turn quotes: of the stance before it, and of its own. */
export function turnPassages(
  { slug }: { slug: string },
  { before, after }: { before: Numbered; after: Numbered },
  turn: Turn,
  index: number,
): { earlier?: Passage; later?: Passage } {
  const anchor = turnAnchor(after, index);
  const passageIn = ({ number }: Numbered, quote: string): Passage => ({
    id: `${slug}-${String(number)}-${anchor}`,
    quote,
    turn: anchor,
  });
  return {
    ...('then' in turn && turn.then && { earlier: passageIn(before, turn.then) }),
    ...(turn.passage && { later: passageIn(after, turn.passage) }),
  };
}

/** All that turns quote, by the paths of the texts that they quote from. */
export function listPassages(lessons: readonly Lesson[]): Map<string, Passage[]> {
  const passages = new Map<string, Passage[]>();
  const add = ({ path }: Stance, passage: Passage | undefined) => {
    if (passage) addToList(passages, path, passage);
  };
  for (const lesson of lessons)
    for (const [place, after] of lesson.stances.entries()) {
      const before = lesson.stances[place - 1];
      if (!before) continue;
      for (const [index, turn] of after.turns.entries()) {
        const { earlier, later } = turnPassages(lesson, { before, after }, turn, index);
        add(before, earlier);
        add(after, later);
      }
    }
  return passages;
}
