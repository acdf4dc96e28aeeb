import type { APIRoute } from 'astro';
import { absoluteAddress } from '../garden/addresses.ts';
import { languageFolder } from '../garden/translations.ts';
import { getGarden } from '../garden/read-garden.ts';

/** Everybody may read everything, unless the garden asks to be left out; the sitemap is named where its address is known. */
export const GET: APIRoute = ({ site }) => {
  const { site: garden } = getGarden();
  const { noindex, language, languages } = garden;
  if (noindex) return new Response('User-agent: *\nDisallow: /\n');
  // Crawlers ask for this file at the root alone, which knows of every language.
  const named = language === languages[0] ? languages : [];
  const maps = named.map((language) => `/${languageFolder(garden, language)}sitemap-index.xml`);
  const lines = site ? maps.map((map) => `Sitemap: ${absoluteAddress(map, site.href)}\n`) : [];
  return new Response(`User-agent: *\nAllow: /\n${lines.length > 0 ? '\n' : ''}${lines.join('')}`);
};
