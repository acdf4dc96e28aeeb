import type { Corpus } from '../corpus/corpus.ts';

/** A command of a build: the words after `node`, and what is set in its environment. */
export type Run = { words: readonly string[]; folder: string; environment?: NodeJS.ProcessEnv };

/** Something that makes a site of Markdown, in a folder of its own. */
export type Peer = {
  id: string;
  name: string;
  /** Of every package that tells: `astro 7.3.5, pagefind 1.6.0`. */
  versions: string;
  /** Installs it where it is not. */
  install: () => Promise<void>;
  /** Writes the texts of a corpus in place of those before. */
  write: (corpus: Corpus) => Promise<void>;
  /** One after another, a build with its search index. */
  build: readonly Run[];
  /** Reads the content alone, where it has such a command. */
  check?: Run;
  /** Shows the site while it is written, at an address that it prints. */
  dev?: Run;
  /** Its own, with all that follows. */
  folder: string;
  /** What its site weighs, roughly; without it a tenth. */
  megabytesANote?: number;
  /** What it writes. */
  output: string;
  /** What it remembers between two builds. */
  caches: readonly string[];
  /** The file of a note. */
  file: (slug: string) => string;
  /** The address of a note on the site. */
  address: (slug: string) => string;
};
