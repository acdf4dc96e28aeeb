import { topicAddress } from '../garden/addresses.ts';
import type { FeedEntry } from './entries.ts';

/** A feed, whatever format it is written in. */
export type Feed = {
  /** Of the feed itself, and as permanent as that of an entry. */
  id: string;
  title: string;
  summary: string;
  language: string;
  author: { name: string; url?: string | undefined };
  /** The address of the garden, which ends in a slash. */
  base: string;
  /** What the feed is about, from the garden's root, and the feed itself. */
  page: string;
  address: string;
  /** The titles of topics by their ids. */
  topics: ReadonlyMap<string, string>;
  entries: readonly (FeedEntry & { html: string })[];
};

/** Where the feed of the whole garden stands, or that of a topic. */
export function feedAddress(topic?: { id: string }): string {
  return topic ? `${topicAddress(topic)}feed.xml` : '/feed.xml';
}

/** The same feed in the other format. */
export const jsonFeedAddress = '/feed.json';
