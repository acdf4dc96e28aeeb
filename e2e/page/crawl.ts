import { readPageLinks, readStyleLinks, type PageLinks } from './page-links.ts';

export type Crawl = {
  /** Every address of the site that was reached, from the mount, without fragment. */
  reached: Set<string>;
  /** Sentences on everything that a visitor would stumble over. */
  problems: string[];
};

/** Follows every address from the given ones on, over HTTP as a browser would. `site` ends with a slash. */
export async function crawl(site: string, starts: string[]): Promise<Crawl> {
  const pages = new Map<string, PageLinks>();
  const reached = new Set<string>();
  const problems: string[] = [];
  const fragments: { from: string; to: string; id: string }[] = [];
  const queue = starts.map((start) => new URL(start, site).href);

  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const from = next.slice(site.length) || './';
    if (reached.has(from)) continue;
    reached.add(from);
    const response = await fetch(next, { redirect: 'manual' });
    const links = await readLinks(response);
    if (response.status !== 200) problems.push(`${from} answers ${response.status}.`);
    if (links) pages.set(from, links);
    for (const id of repeated(links?.ids ?? [])) problems.push(`${from} has the id ${id} twice.`);
    for (const { address, isDoor } of links?.addresses ?? []) {
      if (address.startsWith('/')) problems.push(`${from} has the absolute address ${address}.`);
      const to = new URL(address, next);
      if (isElsewhere(to, site)) {
        if (!isDoor) problems.push(`${from} asks a third party: ${address}.`);
        continue;
      }
      const [plain = '', id] = to.href.split('#');
      if (!plain.startsWith(site)) {
        problems.push(`${from} leaves the garden: ${address}.`);
        continue;
      }
      if (id !== undefined)
        fragments.push({ from, to: plain.slice(site.length) || './', id: decodeURIComponent(id) });
      queue.push(plain);
    }
  }
  for (const { from, to, id } of fragments)
    if (!pages.get(to)?.ids.includes(id)) problems.push(`${from} leads to ${to}#${id}, not there.`);
  return { reached, problems: [...new Set(problems)] };
}

/** What was read of a page before: the same page comes from one host after another. */
const readBefore = new Map<string, PageLinks>();

async function readLinks(response: Response): Promise<PageLinks | undefined> {
  const text = await response.text();
  const type = response.headers.get('content-type') ?? '';
  if (type.startsWith('text/html')) {
    const links = readBefore.get(text) ?? readPageLinks(text);
    readBefore.set(text, links);
    return links;
  }
  if (!type.startsWith('text/css')) return undefined;
  const addresses = readStyleLinks(text).map((address) => ({ address, isDoor: false }));
  return { ids: [], addresses };
}

function isElsewhere(address: URL, site: string): boolean {
  return address.origin !== new URL(site).origin;
}

function repeated(ids: string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
