import type { Garden } from './garden.ts';
import type { Graph } from './graph.ts';

/** A text as a page shows it. */
export type RenderedText = {
  /** Pictures and other files are still named by their paths in the content. */
  html: string;
  /** What readers read of it, for the search. */
  words: string;
};

/** What the pages are made from. */
export type GardenContent = {
  garden: Garden;
  /** What leads to each page and what cites each reference. */
  graph: Graph;
  /** The text of a stance, a note or a page, by the path of its file. */
  renderText: (path: string) => Promise<RenderedText>;
  /** The pictures for sharing, by the addresses of their pages: their files in the built site, and what they say. */
  cards: ReadonlyMap<string, { file: string; alt: string }>;
  /** The addresses of pages that are kept from an earlier build, and need not be made. */
  cachedPages: Set<string>;
  /** The fonts and attachments that are published as they are, by their paths in the content. */
  files: string[];
  /** Where a file of the content lies on this machine, by its path in the content. */
  locate: (path: string) => string;
};

declare global {
  /**
   * Set by the build, which reads the content once, and in `dev` again after each change. The pages run in the same
   * process, but are bundled apart, so that they share no module with it.
   */
  var gardenContent: GardenContent | undefined;
}

/** Everything that the pages are made from. */
export function getContent(): GardenContent {
  if (globalThis.gardenContent) return globalThis.gardenContent;
  throw new Error('There is no content to make pages from; `npm run check` says what is missing.');
}

/** The whole garden, arranged. */
export function getGarden(): Garden {
  return getContent().garden;
}
