import { caching, hashedPatterns, securityHeaders } from './headers.ts';

/**
 * The text of `_headers`, which Netlify and Cloudflare Pages read. It says nothing of how long other files are kept: both
 * hosts have them asked for anew by themselves, and would join two answers into one.
 */
export function writeHeadersFile(): string {
  return [
    '# Read by Netlify and Cloudflare Pages. The patterns hold wherever the garden stands on its host.',
    ...tellRule('/*', securityHeaders),
    '',
    '# The names of these files change with their content.',
    ...hashedPatterns.flatMap((pattern) => tellRule(pattern, { 'Cache-Control': caching.hashed })),
    '',
  ].join('\n');
}

function tellRule(pattern: string, headers: Readonly<Record<string, string>>): string[] {
  return [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)];
}
