import { firstDay, type PartialDate } from '../content/partial-date.ts';
import { absoluteAddress } from '../garden/addresses.ts';
import { latest } from '../garden/dates.ts';
import { escapeXml } from '../text/escape-xml.ts';
import type { Feed } from './feed.ts';

/** Atom asks for a date of everything. What nobody knows a date of is as old as dates go in there. */
const unknown = '1970';

/** Writes a feed as Atom (RFC 4287). */
export function writeAtom(feed: Feed): string {
  const { base, entries, author } = feed;
  const dates = entries.map(({ since }) => since);
  const lines = [
    element('id', feed.id),
    element('title', feed.title),
    element('subtitle', feed.summary),
    element('updated', writeTime(latest(dates))),
    writeLink('self', absoluteAddress(feed.address, base), 'application/atom+xml'),
    writeLink('alternate', absoluteAddress(feed.page, base), 'text/html'),
    `<author>${element('name', author.name)}${author.url ? element('uri', author.url) : ''}</author>`,
    ...entries.map((entry) => writeEntry(entry, feed)),
  ];
  const language = escapeXml(feed.language);
  return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">\n${lines.join('\n')}\n</feed>\n`;
}

function writeEntry(entry: Feed['entries'][number], { base, topics }: Feed): string {
  const { published } = entry;
  const lines = [
    element('id', entry.id),
    element('title', entry.title),
    writeLink('alternate', absoluteAddress(entry.address, base), 'text/html'),
    ...(published ? [element('published', writeTime(published))] : []),
    element('updated', writeTime(entry.since)),
    ...entry.topics.map((id) => {
      const label = topics.get(id) ?? id;
      return `<category term="${escapeXml(id)}" label="${escapeXml(label)}"/>`;
    }),
    ...(entry.summary ? [element('summary', entry.summary)] : []),
    `<content type="html">${escapeXml(entry.html)}</content>`,
  ];
  return `<entry>\n${lines.join('\n')}\n</entry>`;
}

function element(name: string, words: string): string {
  return `<${name}>${escapeXml(words)}</${name}>`;
}

function writeLink(rel: string, href: string, type: string): string {
  return `<link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`;
}

/** The first moment of a date, in UTC. */
function writeTime(date: PartialDate | undefined): string {
  return firstDay(date ?? unknown).toISOString();
}
