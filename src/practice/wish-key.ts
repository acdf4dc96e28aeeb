/** Where the wish to keep practices is remembered: by the garden's permanent id, since many gardens may share one host. */
export function wishKey(siteId: string): string {
  return `${siteId}:keep-practices`;
}
