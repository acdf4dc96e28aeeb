/** What a Markdown body holds that other files or the rules of the garden care about. Lines count from the file's first. */
export type MarkdownFacts = {
  links: { address: string; line: number }[];
  images: { address: string; alt: string; line: number }[];
  /** Ids cited with `[@id]`. */
  citations: { id: string; line: number }[];
  headings: { text: string; anchor: string; line: number }[];
  /** `hasCode` where an attribute is code, which `code` tells. */
  components: { name: string; attributes: Record<string, string>; hasCode?: true; line: number }[];
  /** Footnotes referred to that nothing defines. */
  missingFootnotes: { label: string; line: number }[];
  /** Code, which content may not have, in words: “an import”, “raw HTML”… */
  code: { what: string; line: number }[];
};

/** One file of the content folder, read and taken apart but not yet judged. */
export type SourceFile = {
  /** From the content folder, with `/` between names. */
  path: string;
  /** What the YAML says; undefined for a file that has none. */
  data?: unknown;
  /** YAML that cannot be read at all. */
  unreadable?: { line: number | undefined; reason: string; text: string } | undefined;
  /** The line of a field, by its path. */
  lineOf: (path: readonly PropertyKey[]) => number | undefined;
  body?: MarkdownFacts | undefined;
};
