/** What stands in an address as it is, on any host and after any copying. */
const plainName = /^[\w.-]+$/;

/**
 * How Vite shall name a file that a page shows: by its own name and the digest of its bytes. A name with spaces or with
 * letters that not every host and every archive write in the same way is left out.
 */
export function plainFileName({ names }: { names: string[] }): string {
  const isPlain = plainName.test(names[0] ?? '');
  return `_astro/${isPlain ? '[name]' : 'picture'}.[hash][extname]`;
}
