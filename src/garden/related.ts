import { addToList } from '../text/lists.ts';

/** A page that may be related to others, and whether it is offered as such. */
export type LinkedPage = { address: string; title: string; topics: string[]; isOffered: boolean };

/** What two pages have in common: a page that both link to, or that links to both, or a topic. */
export type Reason = { kind: 'link-to' | 'linked-from' | 'topic'; title: string };

export type Related = { address: string; title: string; reasons: Reason[] };

/** How many related pages are shown, and with how many reasons each. */
const mostShown = 6;
const mostReasons = 3;

/** What more pages than this have in common relates none of them, and would cost a search through all of them. */
const largestGroup = 50;

/** Pages that have something in common. */
type Group = { reason: Reason; members: LinkedPage[] };

/**
 * Finds the pages that have most in common with one and are not linked with it. What few pages share counts for more.
 * `links` has the addresses that each page links to.
 */
export function relatePages(
  pages: readonly LinkedPage[],
  links: ReadonlyMap<string, ReadonlySet<string>>,
): (address: string) => Related[] {
  const groups = groupPages(pages, links);
  const byMember = new Map<LinkedPage, Group[]>();
  for (const group of groups)
    for (const member of group.members) addToList(byMember, member, group);
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  return (address) => {
    const page = byAddress.get(address);
    const isLinked = (other: LinkedPage) =>
      links.get(address)?.has(other.address) === true ||
      links.get(other.address)?.has(address) === true;
    const shared = new Map<LinkedPage, { weight: number; reasons: Reason[] }>();
    for (const { reason, members } of (page && byMember.get(page)) ?? [])
      for (const other of members) {
        if (other === page || !other.isOffered || isLinked(other)) continue;
        const { weight, reasons } = shared.get(other) ?? { weight: 0, reasons: [] };
        shared.set(other, {
          weight: weight + 1 / Math.log2(members.length + 1),
          reasons: [...reasons, reason],
        });
      }
    return [...shared]
      .sort(([, a], [, b]) => b.weight - a.weight)
      .slice(0, mostShown)
      .map(([{ title, address: other }, { reasons }]) => ({
        address: other,
        title,
        reasons: reasons.slice(0, mostReasons),
      }));
  };
}

/** Every group of pages that link to the same page, are linked from the same, or have a topic. */
function groupPages(
  pages: readonly LinkedPage[],
  links: ReadonlyMap<string, ReadonlySet<string>>,
): Group[] {
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const linking = new Map<LinkedPage, LinkedPage[]>();
  const linked = new Map<LinkedPage, LinkedPage[]>();
  const topics = new Map<string, LinkedPage[]>();
  for (const page of pages) {
    for (const target of links.get(page.address) ?? []) {
      const other = byAddress.get(target);
      if (!other) continue;
      addToList(linking, other, page);
      addToList(linked, page, other);
    }
    for (const topic of page.topics) addToList(topics, topic, page);
  }
  const groups = [
    ...[...linking].map(([{ title }, members]) => ({
      reason: { kind: 'link-to' as const, title },
      members,
    })),
    ...[...linked].map(([{ title }, members]) => ({
      reason: { kind: 'linked-from' as const, title },
      members,
    })),
    ...[...topics].map(([title, members]) => ({
      reason: { kind: 'topic' as const, title },
      members,
    })),
  ];
  return groups.filter(({ members }) => members.length > 1 && members.length <= largestGroup);
}
