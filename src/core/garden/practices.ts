import type { Garden, Lesson, Page } from './garden.ts';

export function practiceAddress({ id }: { id: string }): string {
  return `/practices/${id}/`;
}

/** Where the practice stands as data. */
export function practiceDataAddress({ id }: { id: string }): string {
  return `/practices/${id}.json`;
}

/** An outcome's anchor on its practice's page: what a reader shares. */
export function outcomeAnchor({ id }: { id: string }): string {
  return `outcome-${id}`;
}

/** The lessons and pages that a practice belongs to, in their order. */
export function listHomes(
  { lessons, pages }: Pick<Garden, 'lessons' | 'pages'>,
  { id }: { id: string },
): { lessons: Lesson[]; pages: Page[] } {
  const belongs = ({ practice }: { practice?: string | undefined }) => practice === id;
  return { lessons: lessons.filter(belongs), pages: pages.filter(belongs) };
}
