import type { APIRoute, GetStaticPaths } from 'astro';
import type { Practice } from '../../core/practice/practice.ts';
import { getGarden } from '../../garden/garden.ts';

export const getStaticPaths = (async () => {
  const { practices } = await getGarden();
  return practices.map((practice) => ({ params: { id: practice.id }, props: { practice } }));
}) satisfies GetStaticPaths;

/** The practice as data: what its page fetches once somebody takes it. */
export const GET: APIRoute<{ practice: Practice }> = ({ props }) =>
  new Response(JSON.stringify(props.practice));
