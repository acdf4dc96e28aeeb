import type { APIRoute } from 'astro';
import { writeJsonFeed } from '../feed/json-feed.ts';
import { readFeed } from '../feed/read-feed.ts';

/** The same as `feed.xml`, as JSON Feed. */
export const GET: APIRoute = async ({ site }) =>
  site ? new Response(writeJsonFeed(await readFeed(site.href))) : new Response(null);
