import type { APIRoute } from 'astro';
import type { Practice } from '../../practice/practice.ts';
import type { PracticeFile } from '../../practice/practice-file.ts';
import { getGarden } from '../../garden/read-garden.ts';

export function getStaticPaths() {
  return getGarden().practices.map((practice) => ({
    params: { id: practice.id },
    props: { practice },
  }));
}

/** The practice as data: what its page fetches once somebody takes it. */
export const GET: APIRoute<{ practice: Practice }> = ({ props: { practice } }) => {
  const { site, lessons } = getGarden();
  const named = new Set(practice.outcomes.flatMap(({ read }) => read));
  const file: PracticeFile = {
    site: site.id,
    practice,
    lessons: Object.fromEntries(
      lessons.filter(({ slug }) => named.has(slug)).map(({ slug, title }) => [slug, title]),
    ),
  };
  return new Response(JSON.stringify(file));
};
