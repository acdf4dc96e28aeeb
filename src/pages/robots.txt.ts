import type { APIRoute } from 'astro';

/** Everybody may read everything; the sitemap is named where its address is known. */
export const GET: APIRoute = ({ site }) => {
  const map = site ? `\nSitemap: ${new URL('sitemap-index.xml', site).href}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${map}`);
};
