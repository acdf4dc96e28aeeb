import type { APIRoute } from 'astro';
import { getGarden } from '../garden/read-garden.ts';

/** What the garden is, for programs: the page for lost addresses finds the garden's root by it. */
export const GET: APIRoute = () => {
  const { site } = getGarden();
  const { id, format, title, language } = site;
  return new Response(`${JSON.stringify({ id, format, title, language }, null, 2)}\n`);
};
