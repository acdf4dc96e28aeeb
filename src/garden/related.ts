import { addToList } from '../text/lists.ts';
import type { LinkedText } from './resolve.ts';

/** What two pages have in common: a page that both link to, or that links to both, or a topic. */
type Reason = { kind: 'link-to' | 'linked-from' | 'topic'; title: string };

type Related = Pick<LinkedText, 'address' | 'title' | 'titleIn'> & { reasons: Reason[] };

/** How many related pages are shown, and with how many reasons each. */
const most = { pages: 6, reasons: 3 };

/** What more pages than this have in common relates none of them, and would cost a search through all of them. */
const largestGroup = 50;

/** The pages that have something in common, each once. */
type Group = { reason: Reason; members: LinkedText[] };

/**
 * Finds the notes and lessons that have most in common with one page and are not linked with it. What few pages share
 * counts for more. `links` has the addresses that each page links to.
 */
export function relatePages(
  texts: readonly LinkedText[],
  links: ReadonlyMap<string, ReadonlySet<string>>,
  topics: readonly { id: string; title: string }[],
): (address: string) => Related[] {
  const pages = new Map(texts.filter(({ stance }) => !stance).map((text) => [text.address, text]));
  let groups: Map<LinkedText, Group[]> | undefined;
  return (address) => {
    const page = pages.get(address);
    groups ??= groupPages(pages, links, topics);
    const shared = new Map<LinkedText, { weight: number; reasons: Reason[] }>();
    for (const { reason, members } of (page && groups.get(page)) ?? [])
      for (const other of members) {
        const { weight, reasons } = shared.get(other) ?? { weight: 0, reasons: [] };
        shared.set(other, { weight: weight + 1 / members.length, reasons: [...reasons, reason] });
      }
    const areLinked = (one: string, other: string) => links.get(one)?.has(other) === true;
    return [...shared]
      .filter(
        ([{ topics: own, address: to }]) =>
          own && to !== address && !areLinked(address, to) && !areLinked(to, address),
      )
      .sort(([, a], [, b]) => b.weight - a.weight)
      .slice(0, most.pages)
      .map(([other, { reasons }]) => ({
        address: other.address,
        title: other.title,
        titleIn: other.titleIn,
        reasons: reasons.slice(0, most.reasons),
      }));
  };
}

/** The groups of each page: of those that link to the same page, are linked from the same, or have a topic. */
function groupPages(
  pages: ReadonlyMap<string, LinkedText>,
  links: ReadonlyMap<string, ReadonlySet<string>>,
  topics: readonly { id: string; title: string }[],
): Map<LinkedText, Group[]> {
  const groups = new Map<string, Group>();
  const add = (kind: Reason['kind'], id: string, title: string, member: LinkedText) => {
    const key = `${kind} ${id}`;
    const group = groups.get(key) ?? { reason: { kind, title }, members: [] };
    group.members.push(member);
    groups.set(key, group);
  };
  const titles = new Map(topics.map(({ id, title }) => [id, title]));
  for (const page of pages.values()) {
    for (const target of links.get(page.address) ?? []) {
      const other = pages.get(target);
      if (!other) continue;
      add('link-to', target, other.title, page);
      add('linked-from', page.address, page.title, other);
    }
    for (const topic of page.topics ?? []) add('topic', topic, titles.get(topic) ?? topic, page);
  }
  const byMember = new Map<LinkedText, Group[]>();
  for (const group of groups.values())
    if (group.members.length <= largestGroup)
      for (const member of group.members) addToList(byMember, member, group);
  return byMember;
}
