/** Where the chosen theme is remembered: by the garden's permanent id, since many gardens may share one host. */
export function themeKey(siteId: string): string {
  return `${siteId}:theme`;
}
