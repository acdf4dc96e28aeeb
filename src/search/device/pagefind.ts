import { isRecord } from '../../text/record.ts';
import { isWrittenUnspaced } from '../../text/scripts.ts';

/** As much of Pagefind's interface as the garden uses. */
export type Pagefind = {
  search: (
    term: string | null,
    options?: { filters: Record<string, string> },
  ) => Promise<{ results: PagefindResult[] }>;
};
export type PagefindResult = { id: string; score: number; data: () => Promise<Fragment> };
export type Fragment = {
  raw_url: string;
  content: string;
  excerpt: string;
  meta: { title: string; voice?: string; line?: string };
};

/** How long an excerpt is: in words, or in characters where words are written without spaces. */
const excerptLength = { words: 26, characters: 72 };

type Module = { createInstance: (options: object) => Pagefind };

/**
 * Loads Pagefind from the built site. `attempt` goes into the address, since a browser may keep a script that failed
 * for failed.
 */
export async function loadPagefind(root: string, attempt: number): Promise<Pagefind> {
  const address = `${root}pagefind/pagefind.js${attempt > 0 ? `?attempt=${attempt}` : ''}`;
  const module: unknown = await import(/* @vite-ignore */ address);
  if (!isPagefind(module)) throw new Error(`There is no Pagefind at ${address}.`);
  const isUnspaced = isWrittenUnspaced(document.documentElement.lang);
  return module.createInstance({
    basePath: `${root}pagefind/`,
    excerptLength: isUnspaced ? excerptLength.characters : excerptLength.words,
    excerptEllipsis: '…',
    // A worker would be one more file to fetch, and one that could fail unseen.
    noWorker: true,
    // The heading that every stance has is no reason to find it.
    ranking: { metaWeights: { title: 5, characters: 5, line: 2, voice: 0 } },
  });
}

function isPagefind(module: unknown): module is Module {
  return isRecord(module) && typeof module.createInstance === 'function';
}
