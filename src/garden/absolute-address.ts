/** A path from the garden's root as an absolute address. `site` ends in a slash and may have a path of its own. */
export function absoluteAddress(path: string, site: string): string {
  return site + encodeURI(path.slice(1));
}
