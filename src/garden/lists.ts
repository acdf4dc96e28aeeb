import { turnKinds, type TurnKind } from '../content/stance.ts';
import { pageAddress } from './addresses.ts';
import { openingSlug, type Garden, type GardenOutline, type Page } from './garden.ts';
import { lessonAddress } from './pairs.ts';
import type { LinkedText } from './resolve.ts';

/** The lists that a garden may have nothing for, each with its page. */
export const lists = {
  notes: '/notes/',
  practices: '/practices/',
  references: '/references/',
  turns: '/turns/',
} as const;

export type List = keyof typeof lists;

/** Whether a list has anything in it. Its page is there without, so that no address is lost, but nothing leads to it. */
export function hasList(garden: GardenOutline, list: List): boolean {
  if (list !== 'turns') return garden[list].length > 0;
  return garden.lessons.some(({ stances }) => stances.some(({ turns = [] }) => turns.length > 0));
}

/** A turn with its lesson, its stance, the one before, and its place among the turns of its stance. */
export type ListedTurn = ReturnType<typeof listTurns>[number];

/** All turns of the garden, in the order of the lessons. */
export function listTurns({ lessons }: Pick<Garden, 'lessons'>) {
  return lessons.flatMap((lesson) =>
    lesson.stances.flatMap((after, place) => {
      const before = lesson.stances[place - 1];
      return before
        ? after.turns.map((turn, index) => ({ turn, index, lesson, before, after }))
        : [];
    }),
  );
}

/** The same by their kind. */
export function groupTurns(garden: Pick<Garden, 'lessons'>) {
  const turns = listTurns(garden);
  return turnKinds.map((kind) => ({ kind, turns: turns.filter(({ turn }) => turn.kind === kind) }));
}

/** One turn of each lesson that has any, the one in which most happens: what softened before what was let go, kept or found. */
export function chooseTurns(garden: Pick<Garden, 'lessons'>): ListedTurn[] {
  const order: TurnKind[] = ['softened', 'let-go', 'kept', 'found'];
  const byLesson = Map.groupBy(listTurns(garden), ({ lesson }) => lesson);
  return [...byLesson.values()].flatMap((turns) => {
    const inOrder = turns.toSorted(
      (a, b) => order.indexOf(a.turn.kind) - order.indexOf(b.turn.kind),
    );
    return inOrder.slice(0, 1);
  });
}

/** The pages and lessons that a practice belongs to, in the order in which a reader meets them. */
export function listHomes(
  { lessons, pages }: Pick<Garden, 'lessons' | 'pages'>,
  { id }: { id: string },
): Pick<LinkedText, 'address' | 'title' | 'writtenIn'>[] {
  const isOpening = ({ slug }: Page) => slug === openingSlug;
  const inOrder = [
    ...pages.filter(isOpening),
    ...lessons,
    ...pages.filter((page) => !isOpening(page)),
  ];
  return inOrder
    .filter(({ practice }) => practice === id)
    .map((home) => ({
      address: 'stances' in home ? lessonAddress(home) : pageAddress(home),
      title: home.title,
      writtenIn: home.writtenIn,
    }));
}
