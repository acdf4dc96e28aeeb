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
  const belongs = ({ practice }: { practice?: string | undefined }) => practice === id;
  const [openings, others] = [
    pages.filter(({ slug }) => slug === openingSlug),
    pages.filter(({ slug }) => slug !== openingSlug),
  ];
  const linkPage = (page: Page) => ({ address: pageAddress(page), title: page.title });
  return [
    ...openings.filter(belongs).map(linkPage),
    ...lessons.filter(belongs).map((lesson) => ({
      address: lessonAddress(lesson),
      title: lesson.title,
    })),
    ...others.filter(belongs).map(linkPage),
  ];
}
