import type { Garden } from '../garden/garden.ts';
import type { Topic } from '../content/schemas.ts';
import { topicAddress } from '../garden/addresses.ts';
import { getContent } from '../garden/read-garden.ts';
import { placeFiles } from '../page/read-files.ts';
import { t } from '../words/garden-words.ts';
import { listEntries, permanentId, type FeedEntry } from './entries.ts';
import { entryHtml, textsOf } from './entry-html.ts';
import { feedAddress, type Feed } from './feed.ts';

/** Makes the feed of the garden, or of one topic, with the whole text of every entry. `base` is the garden's address. */
export async function readFeed(base: string, topic?: Topic): Promise<Feed> {
  const { garden } = getContent();
  const { site } = garden;
  const entries: Feed['entries'][number][] = [];
  for (const entry of listEntries(garden, t, topic?.id))
    entries.push({ ...entry, html: await readEntry(entry, base) });
  return {
    id: permanentId(garden, ...(topic ? ['topic', topic.id] : ['feed'])),
    title: topic ? t('page.tab', { page: topic.title, garden: site.title }) : site.title,
    summary: topic?.summary ?? site.summary,
    language: site.language,
    author: site.author,
    base,
    page: topic ? topicAddress(topic) : '/',
    address: feedAddress(topic),
    topics: new Map(garden.topics.map(({ id, title }) => [id, title])),
    entries,
  };
}

const made = new WeakMap<Garden, Map<string, string>>();

/** The text of an entry, which is made once, however many topics it has. */
async function readEntry(entry: FeedEntry, base: string): Promise<string> {
  const { garden, renderText } = getContent();
  const known = made.get(garden) ?? new Map<string, string>();
  made.set(garden, known);
  const kept = known.get(entry.id);
  if (kept !== undefined) return kept;
  const texts = new Map<string, string>();
  for (const path of textsOf(entry))
    texts.set(path, await placeFiles((await renderText(path)).html));
  const html = entryHtml(entry, { garden, t, texts, base });
  known.set(entry.id, html);
  return html;
}
