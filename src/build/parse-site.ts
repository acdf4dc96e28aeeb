/** `SITE` as it was given: an address that ends in a slash, or a sentence on what is wrong with it. */
export type SiteAddress = { address: string } | { problem: string };

/** Reads `SITE`. It may have a path, for a garden that stands below the root of its host. */
export function parseSite(text: string | undefined): SiteAddress | undefined {
  if (!text) return undefined;
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) {
    return {
      problem: `SITE needs an address such as https://example.org/ or https://example.org/garden/, and found ${text}.`,
    };
  }
  return { address: url.href.replace(/\/*$/, '/') };
}
