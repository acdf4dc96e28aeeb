import { getCollection } from 'astro:content';
import { pageAddress } from './addresses.ts';
import { collectMentions, noteAddress, type Mentions } from './mentions.ts';
import { lessonAddress, stanceAnchor } from './pairs.ts';
import { readMarkdownFacts } from '../markdown/facts.ts';
import { getGarden, once, readPart, splitStanceId } from './read-garden.ts';

/** What of a content entry its facts are read from. */
type Text = { body?: string; filePath?: string };

/** What leads to each page and what cites each reference. */
export const getMentions = once(readMentions);

async function readMentions(): Promise<Mentions> {
  const [garden, stances, notes, pages] = await Promise.all([
    getGarden(),
    getCollection('stances'),
    readPart('notes'),
    getCollection('pages'),
  ]);
  const texts = new Map<string, Text>([
    ...stances.map((entry) => [stanceAddress(entry.id), entry] as const),
    ...notes.map((entry) => [noteAddress({ slug: entry.id }), entry] as const),
    ...pages.map((entry) => [pageAddress({ slug: entry.id }), entry] as const),
  ]);
  return collectMentions(garden, ({ address }) => {
    const entry = texts.get(address);
    return (
      entry && readMarkdownFacts(entry.body ?? '', entry.filePath?.endsWith('.mdx') ? 'mdx' : 'md')
    );
  });
}

function stanceAddress(id: string): string {
  const { lesson, number } = splitStanceId(id);
  return `${lessonAddress({ slug: lesson })}#${stanceAnchor({ number })}`;
}
