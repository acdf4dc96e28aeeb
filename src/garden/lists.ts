import { turnKinds } from '../content/stance.ts';
import { pageAddress } from './addresses.ts';
import { openingSlug, type Garden, type GardenOutline, type Page } from './garden.ts';
import { lessonAddress } from './pairs.ts';

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

/** All turns of the garden by their kind, in the order of the lessons, each with its stance and the one before. */
export function groupTurns(garden: Garden) {
  const turns = garden.lessons.flatMap((lesson) =>
    lesson.stances.flatMap((stance, index) => {
      const before = lesson.stances[index - 1];
      return before
        ? stance.turns.map((turn, place) => ({ turn, index: place, lesson, before, after: stance }))
        : [];
    }),
  );
  return turnKinds.map((kind) => ({ kind, turns: turns.filter(({ turn }) => turn.kind === kind) }));
}

/** The pages and lessons that a practice belongs to, in the order in which a reader meets them. */
export function listHomes(
  { lessons, pages }: Pick<Garden, 'lessons' | 'pages'>,
  { id }: { id: string },
): { address: string; title: string }[] {
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
    }));
}
