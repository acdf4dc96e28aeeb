/** The name of a site's database and channel, by its permanent id: many sites may stand on one host. */
export function databaseName(site: string): string {
  return `hindsight:${site}`;
}
