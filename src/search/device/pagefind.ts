import { isRecord } from '../../text/record.ts';
import { isWrittenUnspaced } from '../../text/scripts.ts';

/** As much of Pagefind's interface as the garden uses. */
export type Pagefind = {
  search: (
    term: string | null,
    options?: { filters: Record<string, string> },
  ) => Promise<{ results: PagefindResult[] }>;
};
export type PagefindResult = { id: string; score: number; data: () => Promise<unknown> };
export type Fragment = {
  raw_url: string;
  content: string;
  excerpt: string;
  meta: { title: string; voice?: string; line?: string };
};

/** What the index says of a text. Throws where that is nothing to show, which a reader hears as a fault of the index. */
export async function readFragment({ id, data }: PagefindResult): Promise<Fragment> {
  const fragment = await data();
  if (!isFragment(fragment)) throw new Error(`The index says nothing of ${id} that can be read.`);
  return fragment;
}

function isFragment(value: unknown): value is Fragment {
  if (!isRecord(value) || !isRecord(value.meta)) return false;
  const { raw_url, content, excerpt, meta } = value;
  const { title, voice = '', line = '' } = meta;
  return [raw_url, content, excerpt, title, voice, line].every((one) => typeof one === 'string');
}

/** How long an excerpt is: in words, or in characters where words are written without spaces. */
const excerptLength = { words: 26, characters: 72 };

type Module = { createInstance: (options: object) => Pagefind };

/** Loads Pagefind from the built site, in a worker. `check` throws where a part of the index did not come. */
export async function loadPagefind(
  folder: string,
  language: string,
  check: () => void,
): Promise<Pagefind> {
  const address = `${folder}pagefind.js`;
  // Pagefind asks the document for its language, and in a worker there is none.
  Object.assign(globalThis, {
    document: { currentScript: null, querySelector: () => ({ getAttribute: () => language }) },
  });
  const module: unknown = await import(/* @vite-ignore */ address);
  if (!isPagefind(module)) throw new Error(`There is no Pagefind at ${address}.`);
  const isUnspaced = isWrittenUnspaced(language);
  const pagefind = module.createInstance({
    basePath: folder,
    excerptLength: isUnspaced ? excerptLength.characters : excerptLength.words,
    excerptEllipsis: '…',
    // This is in a worker already.
    noWorker: true,
    // The heading that every stance has is no reason to find it.
    ranking: { metaWeights: { title: 5, characters: 5, line: 2, voice: 0 } },
  });
  return {
    search: async (...asked) => {
      const found = await pagefind.search(...asked);
      check();
      return found;
    },
  };
}

function isPagefind(module: unknown): module is Module {
  return isRecord(module) && typeof module.createInstance === 'function';
}
