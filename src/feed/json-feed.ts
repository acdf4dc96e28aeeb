import { firstDay } from '../content/partial-date.ts';
import { absoluteAddress } from '../garden/addresses.ts';
import { knownDay } from '../garden/dates.ts';
import { jsonFeedAddress, type Feed } from './feed.ts';

/** Writes a feed as JSON Feed 1.1, which asks for no date that nobody knows. */
export function writeJsonFeed(feed: Feed): string {
  const { base, author, topics } = feed;
  const items = feed.entries.map((entry) => ({
    id: entry.id,
    url: absoluteAddress(entry.address, base),
    title: entry.title,
    content_html: entry.html,
    summary: entry.summary || undefined,
    date_published: writeTime(entry.published),
    date_modified: writeTime(knownDay(entry.updated)),
    tags: entry.topics.map((id) => topics.get(id) ?? id),
  }));
  const written = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: absoluteAddress(feed.page, base),
    feed_url: absoluteAddress(jsonFeedAddress, base),
    description: feed.summary,
    language: feed.language,
    authors: [author],
    items,
  };
  return `${JSON.stringify(written, null, 1)}\n`;
}

function writeTime(date: string | undefined): string | undefined {
  return date && firstDay(date).toISOString();
}
