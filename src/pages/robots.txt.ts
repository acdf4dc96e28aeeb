import type { APIRoute } from 'astro';
import { absoluteAddress } from '../garden/addresses.ts';
import { getGarden } from '../garden/read-garden.ts';

/** Everybody may read everything, unless the garden asks to be left out; the sitemap is named where its address is known. */
export const GET: APIRoute = ({ site }) => {
  const { noindex } = getGarden().site;
  if (noindex) return new Response('User-agent: *\nDisallow: /\n');
  const map = site ? `\nSitemap: ${absoluteAddress('/sitemap-index.xml', site.href)}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${map}`);
};
