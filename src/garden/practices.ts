import { openingSlug, type Garden, type Page } from './garden.ts';
import { pageAddress } from './addresses.ts';
import { lessonAddress } from './pairs.ts';

export function practiceAddress({ id }: { id: string }): string {
  return `/practices/${id}/`;
}

/** Where the practice stands as data. */
export function practiceDataAddress({ id }: { id: string }): string {
  return `/practices/${id}.json`;
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
