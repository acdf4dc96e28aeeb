import type { APIRoute } from 'astro';
import { absoluteAddress } from '../core/garden/absolute-address.ts';

/** Everybody may read everything; the sitemap is named where its address is known. */
export const GET: APIRoute = ({ site }) => {
  const map = site ? `\nSitemap: ${absoluteAddress('/sitemap-index.xml', site.href)}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${map}`);
};
