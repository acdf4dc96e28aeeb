import type { APIRoute } from 'astro';
import { writeAtom } from '../feed/atom.ts';
import { readFeed } from '../feed/read-feed.ts';

/** What is new in the garden, as Atom. Its addresses are absolute, so that without `SITE` there is none. */
export const GET: APIRoute = async ({ site }) =>
  // Astro writes no file for an answer without a body.
  site ? new Response(writeAtom(await readFeed(site.href))) : new Response(null);
